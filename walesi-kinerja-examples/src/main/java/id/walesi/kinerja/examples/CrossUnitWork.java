package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.collaboration.JointProgramBuilder;
import id.walesi.kinerja.collaboration.ProgramAssignment;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.intake.ConsentDraft;
import id.walesi.kinerja.intake.CrossUnitAssignmentDraft;
import id.walesi.kinerja.intake.MatrixCellDraft;
import id.walesi.kinerja.intake.ProgramAssignmentDraft;
import id.walesi.kinerja.intake.UnitDraft;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.target.MatrixCell;
import id.walesi.kinerja.target.MatrixRow;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.RoleResultMatrix;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.TextForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person's work for the program in another unit, as three files say it, each written by another hand: what was agreed,
 * the matrix of the unit where it is done, and the person's own plan.
 *
 * @param assignment what was agreed
 * @param matrix where it stands in the other unit
 * @param plan where it stands with the person
 */
record CrossUnitWork(ProgramAssignment assignment, RoleResultMatrix matrix, PerformancePlan plan) {

    static final String ASSIGNMENTS = "penugasan.csv";
    static final String MATRIX = "matriks.csv";
    static final String PLANS = "skp.csv";

    private static final List<String> ASSIGNMENT_HEADING = List.of(
            "pegawai",
            "skp",
            "unit",
            "jalur",
            "pimpinan_asal",
            "izin_asal",
            "pimpinan_penerima",
            "izin_penerima",
            "hasil",
            "hasil_pimpinan",
            "uraian",
            "kategori");
    private static final List<String> MATRIX_HEADING =
            List.of("unit", "skp_pimpinan", "hasil_pimpinan", "skp", "hasil", "uraian", "kategori");
    private static final List<String> PLAN_HEADING =
            List.of("skp", "pegawai", "hasil", "uraian", "kategori", "dilaksanakan_di", "ukuran", "target", "satuan");

    /** The columns of what a draft or a fact of the library calls otherwise. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("person", "pegawai"),
            Map.entry("plan", "skp"),
            Map.entry("matrix", "unit"),
            Map.entry("assignment", "unit"),
            Map.entry("assignment.unit.id", "unit"),
            Map.entry("assignment.route", "jalur"),
            Map.entry("assignment.ownLeader.leader", "pimpinan_asal"),
            Map.entry("assignment.ownLeader.on", "izin_asal"),
            Map.entry("assignment.receivingLeader.leader", "pimpinan_penerima"),
            Map.entry("assignment.receivingLeader.on", "izin_penerima"),
            Map.entry("", "hasil"),
            Map.entry("id", "hasil"),
            Map.entry("leaderResult", "hasil_pimpinan"),
            Map.entry("outcome", "uraian"),
            Map.entry("category", "kategori"));

    private static final Pattern CELL = Pattern.compile("cells\\[([0-9]+)]\\.?(.*)");
    private static final Pattern ELEMENT = Pattern.compile("(?:assignments|rows)\\[([0-9]+)]\\.(.*)");

    /**
     * Somebody who leads a member unit.
     *
     * @param id who
     * @param name the name
     */
    record Leader(PersonId id, String name) {}

    /** One line of reading: a fact and the rows that it comes from. */
    private record Read<T>(T fact, List<DraftRows.Row> rows) {

        /** A finding about one of the cells stands in the row of that cell. */
        void tell(String path, Problem problem) {
            Matcher cell = CELL.matcher(path);
            if (cell.matches()) {
                String column = Objects.requireNonNull(COLUMNS.getOrDefault(cell.group(2), cell.group(2)));
                rows.get(Integer.parseInt(cell.group(1))).find(column, problem);
            } else {
                rows.get(0).find(Objects.requireNonNull(COLUMNS.getOrDefault(path, path)), problem);
            }
        }
    }

    /** Reads the three files. */
    static final class Reader {

        private final InputFolder folder;
        private final Findings findings;
        private final Map<String, OrgUnit> units;
        private final Map<String, Leader> leaders;
        private final Map<PersonId, String> homes;
        private final List<Read<ProgramAssignment>> assignments = new ArrayList<>();
        private boolean refused;

        Reader(
                InputFolder folder,
                Findings findings,
                Map<String, OrgUnit> units,
                Map<String, Leader> leaders,
                Map<PersonId, String> homes) {
            this.folder = folder;
            this.findings = findings;
            this.units = units;
            this.leaders = leaders;
            this.homes = homes;
        }

        /** Reads what was agreed into the program. */
        void agreed(JointProgramBuilder builder) {
            for (List<DraftRows.Row> rows : groups(ASSIGNMENTS, ASSIGNMENT_HEADING, "skp", "unit")) {
                DraftRows.Row row = rows.get(0);
                List<@Nullable MatrixCellDraft> cells = new ArrayList<>();
                rows.forEach(each -> cells.add(new MatrixCellDraft(
                        each.cell("hasil"), each.cell("hasil_pimpinan"), each.cell("uraian"), each.cell("kategori"))));
                String unit = row.cell("unit");
                Optional<ProgramAssignment> read = row.convert(
                        new ProgramAssignmentDraft(
                                row.cell("pegawai"),
                                row.cell("skp"),
                                new CrossUnitAssignmentDraft(
                                        new UnitDraft(
                                                unit,
                                                Optional.ofNullable(units.get(unit))
                                                        .map(OrgUnit::name)
                                                        .orElse("?")),
                                        row.cell("jalur"),
                                        consent(row, "pimpinan_asal", "izin_asal"),
                                        consent(row, "pimpinan_penerima", "izin_penerima")),
                                cells),
                        (path, problem) -> new Read<>(path, rows).tell(path, problem));
                if (read.isEmpty()) {
                    refused = true;
                    continue;
                }
                ProgramAssignment assignment = read.get();
                assignments.add(new Read<>(assignment, rows));
                builder.assignment(assignment);
                leads(row, "pimpinan_asal", homes.getOrDefault(assignment.person(), "?"));
                leads(row, "pimpinan_penerima", unit);
            }
        }

        private static @Nullable ConsentDraft consent(DraftRows.Row row, String leader, String day) {
            return row.given(leader).isPresent() || row.given(day).isPresent()
                    ? new ConsentDraft(row.cell(leader), row.cell(day))
                    : null;
        }

        /** Only who leads a unit can consent for it. */
        private void leads(DraftRows.Row row, String column, String unit) {
            Optional<String> leader =
                    Optional.ofNullable(leaders.get(unit)).map(one -> one.id().value());
            if (row.given(column).isPresent() && leader.isPresent() && !leader.equals(row.given(column))) {
                row.find(column, "Orang ini tidak memimpin unit %s.", "This person does not lead unit %s.", unit);
            }
        }

        /** Says what the program finds in an assignment, at its row; other problems are not said here. */
        boolean tells(Problem problem) {
            Matcher element = ELEMENT.matcher(problem.path());
            if (!problem.path().startsWith("assignments") || !element.matches()) {
                return false;
            }
            boolean consent = problem.code().value().equals("collaboration.consent-missing");
            assignments
                    .get(Integer.parseInt(element.group(1)))
                    .tell(consent ? "assignment.route" : element.group(2), problem);
            return true;
        }

        /** Reads the other two files, and finds what is not recorded where it must be. */
        List<CrossUnitWork> recorded(DateRange days) {
            Map<String, RoleResultMatrix> matrices = matrices();
            Map<PlanId, PerformancePlan> plans = plans(days);
            List<CrossUnitWork> recorded = new ArrayList<>();
            if (!findings.isEmpty()) {
                return recorded;
            }
            for (Read<ProgramAssignment> one : assignments) {
                DraftRows.Row row = one.rows().get(0);
                ProgramAssignment fact = one.fact();
                Optional<RoleResultMatrix> matrix = Optional.ofNullable(
                        matrices.get(fact.assignment().unit().id().value()));
                Optional<PerformancePlan> plan = Optional.ofNullable(plans.get(fact.plan()));
                if (matrix.isEmpty()) {
                    row.find("unit", "Unit ini tidak ada dalam %s.", "This unit is not in %s.", MATRIX);
                }
                if (plan.isEmpty()) {
                    row.find("skp", "SKP ini tidak ada dalam %s.", "This plan is not in %s.", PLANS);
                }
                if (matrix.isPresent() && plan.isPresent()) {
                    fact.recording(matrix.get(), plan.get()).forEach(problem -> one.tell(problem.path(), problem));
                    recorded.add(new CrossUnitWork(fact, matrix.get(), plan.get()));
                }
            }
            return recorded;
        }

        private Map<String, RoleResultMatrix> matrices() {
            Map<String, List<Read<MatrixRow>>> byUnit = new LinkedHashMap<>();
            Map<String, DraftRows.Row> firsts = new LinkedHashMap<>();
            Map<String, Set<WorkResultId>> results = new LinkedHashMap<>();
            for (List<DraftRows.Row> rows : groups(MATRIX, MATRIX_HEADING, "unit", "skp")) {
                DraftRows.Row row = rows.get(0);
                String unit = row.cell("unit");
                Optional<PlanId> plan = row.read("skp", TextForm.id()).map(PlanId::of);
                if (!units.containsKey(unit)) {
                    row.find("unit", "Unit ini bukan anggota program.", "This unit is no member of the program.");
                }
                row.read("skp_pimpinan", TextForm.id());
                List<MatrixCell> cells = new ArrayList<>();
                for (DraftRows.Row each : rows) {
                    each.convert(
                                    new MatrixCellDraft(
                                            each.cell("hasil"),
                                            each.cell("hasil_pimpinan"),
                                            each.cell("uraian"),
                                            each.cell("kategori")),
                                    COLUMNS)
                            .ifPresent(cells::add);
                }
                if (plan.isEmpty() || !units.containsKey(unit) || cells.size() < rows.size()) {
                    continue;
                }
                MatrixRow own = MatrixRow.of(plan.get(), cells);
                MatrixRow fact = assignment(plan.get(), unit)
                        .map(one -> own.assigned(one.assignment()))
                        .orElse(own);
                byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(new Read<>(fact, rows));
                firsts.putIfAbsent(unit, row);
                cells.forEach(cell ->
                        results.computeIfAbsent(unit, key -> new HashSet<>()).add(cell.leaderResult()));
            }
            Map<String, RoleResultMatrix> matrices = new LinkedHashMap<>();
            byUnit.forEach((unit, rows) -> {
                RoleResultMatrix matrix = new RoleResultMatrix(
                        Objects.requireNonNull(units.get(unit)),
                        PlanId.of(Objects.requireNonNull(firsts.get(unit)).cell("skp_pimpinan")),
                        Objects.requireNonNull(results.get(unit)).stream()
                                .sorted()
                                .toList(),
                        rows.stream().map(Read::fact).toList());
                matrix.problems().list().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .forEach(problem -> {
                            Matcher element = ELEMENT.matcher(problem.path());
                            if (element.matches()) {
                                rows.get(Integer.parseInt(element.group(1))).tell(element.group(2), problem);
                            }
                        });
                matrices.put(unit, matrix);
            });
            return matrices;
        }

        private Map<PlanId, PerformancePlan> plans(DateRange days) {
            Map<PlanId, PerformancePlan> plans = new LinkedHashMap<>();
            for (List<DraftRows.Row> rows : groups(PLANS, PLAN_HEADING, "skp", "skp")) {
                DraftRows.Row row = rows.get(0);
                Optional<PlanId> id = row.read("skp", TextForm.id()).map(PlanId::of);
                Optional<PersonId> owner = row.read("pegawai", TextForm.id()).map(PersonId::of);
                List<WorkResultPlan> results = new ArrayList<>();
                Set<String> seen = new HashSet<>();
                for (DraftRows.Row each : rows) {
                    if (!each.cell("hasil").isBlank() && !seen.add(each.cell("hasil"))) {
                        each.find("hasil", "Hasil ini sudah ada di atas.", "This result stands above.");
                    } else {
                        id.flatMap(plan -> result(each, plan)).ifPresent(results::add);
                    }
                }
                if (owner.isPresent() && results.size() == rows.size()) {
                    plans.put(
                            id.orElseThrow(),
                            PerformancePlan.of(id.orElseThrow().value(), owner.get(), days, results));
                }
            }
            return plans;
        }

        private Optional<WorkResultPlan> result(DraftRows.Row row, PlanId plan) {
            Optional<String> id = row.read("hasil", TextForm.id());
            Optional<String> words = row.read("uraian", TextForm.words());
            Optional<ResultCategory> category = coded(row, "kategori", ResultCategory.values());
            Optional<String> measure = row.read("ukuran", TextForm.words());
            Optional<Ratio> target = row.read("target", TextForm.number(NumberNotation.CANONICAL));
            Optional<MeasurementUnit> unit = row.read("satuan", TextForm.unit());
            Optional<String> where = row.given("dilaksanakan_di");
            Optional<ProgramAssignment> assignment = where.flatMap(place -> assignment(plan, place));
            if (where.isPresent() && assignment.isEmpty()) {
                if (!refused) {
                    row.find(
                            "dilaksanakan_di",
                            "Penugasan ke unit ini tidak ada dalam %s.",
                            "There is no assignment to this unit in %s.",
                            ASSIGNMENTS);
                }
                return Optional.empty();
            }
            if (id.isEmpty()
                    || words.isEmpty()
                    || category.isEmpty()
                    || measure.isEmpty()
                    || target.isEmpty()
                    || unit.isEmpty()) {
                return Optional.empty();
            }
            WorkResultPlan result = WorkResultPlan.of(
                    id.get(),
                    words.get(),
                    category.get(),
                    List.of(IndividualIndicator.of(
                            "iki-" + id.get(),
                            measure.get(),
                            Polarity.HIGHER_IS_BETTER,
                            TargetValue.of(new Amount(target.get(), unit.get())))));
            return Optional.of(
                    assignment.map(one -> result.assigned(one.assignment())).orElse(result));
        }

        private static <C extends Coded> Optional<C> coded(DraftRows.Row row, String column, C[] all) {
            return row.read(column, TextForm.codeOf(all));
        }

        private Optional<ProgramAssignment> assignment(PlanId plan, String unit) {
            return assignments.stream()
                    .map(Read::fact)
                    .filter(one -> one.plan().equals(plan)
                            && one.assignment().unit().id().value().equals(unit))
                    .findFirst();
        }

        /** The rows that belong together: those that have the same text in two columns. */
        private List<List<DraftRows.Row>> groups(String file, List<String> heading, String one, String other) {
            Map<List<String>, List<DraftRows.Row>> groups = new LinkedHashMap<>();
            new DraftRows(file, heading, folder, findings)
                    .each(row -> groups.computeIfAbsent(
                                    List.of(row.cell(one), row.cell(other)), key -> new ArrayList<>())
                            .add(row));
            return List.copyOf(groups.values());
        }
    }
}
