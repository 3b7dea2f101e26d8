package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Superiors;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.asn.VacantSeatRule;
import id.walesi.kinerja.intake.ConsentDraft;
import id.walesi.kinerja.intake.CrossUnitAssignmentDraft;
import id.walesi.kinerja.intake.UnitDraft;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanAgreement;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.RoleResultMatrix;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.validation.TextForm;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One agency at the beginning of its year: the first proposal of its plans, the mended one, and what happened to them.
 *
 * @param organization the units, posts and names
 * @param superiors who is above whom
 * @param proposed the first proposal, with its faults
 * @param mended the plans that were agreed
 * @param earlier plans of earlier years
 * @param agreements who signed when, by plan
 * @param deadline until when plans are to be agreed
 * @param days the days on which the agency looks at its plans
 * @param change the revision of one plan
 */
record CascadeYear(
        Organization organization,
        Superiors superiors,
        CascadePlans proposed,
        CascadePlans mended,
        List<PerformancePlan> earlier,
        Map<PlanId, PlanAgreement> agreements,
        Enacted<MonthDay> deadline,
        Days days,
        Change change) {

    static final String NAME = "kegiatan.json";
    static final String LEADERS = "skp-pimpinan.csv";
    static final String MATRIX = "matriks.csv";
    static final String PROPOSED_LEADERS = "skp-pimpinan-usulan.csv";
    static final String PROPOSED_MATRIX = "matriks-usulan.csv";
    static final String ASSIGNMENTS = "penugasan-lintas.csv";
    static final String EARLIER = "skp-lama.csv";
    static final String AGREEMENTS = "kesepakatan.csv";

    private static final List<String> ASSIGNMENT_HEADING =
            List.of("skp", "unit", "jalur", "pimpinan_asal", "izin_asal", "pimpinan_penerima", "izin_penerima");

    private static final List<String> AGREEMENT_HEADING = List.of("skp", "pegawai", "penilai");

    /**
     * The days on which the agency looks at its plans.
     *
     * @param appraisers for whom everybody's appraising official is sought
     * @param later when that is looked at again
     * @param deadline when the agreements are looked at
     */
    record Days(LocalDate appraisers, LocalDate later, LocalDate deadline) {}

    /**
     * The revision of one result of one plan.
     *
     * @param plan which plan
     * @param result which of its results
     * @param day when
     * @param by who revises
     * @param reason why
     * @param description the new words of the result
     * @param target the new number of its indicator
     * @param agreed when both agreed the new version
     */
    record Change(
            PlanId plan,
            WorkResultId result,
            LocalDate day,
            PersonId by,
            String reason,
            String description,
            Ratio target,
            LocalDate agreed) {}

    static Optional<CascadeYear> read(InputFolder folder, PolicyCatalog catalog, Findings findings) {
        Optional<Organization> organization = Organization.read(folder, findings);
        Optional<JsonPart> root = JsonPart.root(NAME, folder, findings);
        if (organization.isEmpty() || root.isEmpty()) {
            return Optional.empty();
        }
        return new Reader(organization.get(), folder, catalog, findings).read(root.get());
    }

    /** Reads what the files of one agency say. */
    private record Reader(Organization organization, InputFolder folder, PolicyCatalog catalog, Findings findings) {

        Optional<CascadeYear> read(JsonPart root) {
            int year = root.year("tahun");
            DateRange days = AppraisalPeriod.ofYear(year).days();
            VacantSeatRule rule = root.word("jabatan_lowong", VacantSeatRule.values());
            Days looks = new Days(root.day("hari_penilai"), root.day("hari_banding"), root.day("hari_periksa"));
            Optional<Change> change = root.part("perubahan").map(Reader::change);
            Map<PlanId, CrossUnitAssignment> assignments = assignments(days.start());
            CascadePlans proposed = plans(days, PROPOSED_LEADERS, PROPOSED_MATRIX, assignments);
            CascadePlans mended = plans(days, LEADERS, MATRIX, assignments);
            List<PlanRow> earlier = PlanRow.read(EARLIER, PlanRow.EARLIER, folder, organization, findings);
            Optional<Enacted<MonthDay>> deadline = catalog.value(PlanAgreement.DEADLINE, days.start());
            if (deadline.isEmpty()) {
                root.find("tahun", "Batas waktu SKP tidak diatur.", "No deadline for plans is in force.");
            }
            Superiors superiors = Superiors.of(organization.units(), organization.assignments(), rule);
            Map<PlanId, PlanAgreement> agreements = agreements(mended, superiors);
            if (root.isSound() && findings.isEmpty()) {
                checkPlans(mended, change.orElseThrow(), agreements.keySet());
            }
            if (findings.isEmpty()) {
                checkChange(mended, change.orElseThrow(), agreements);
            }
            return findings.isEmpty()
                    ? Optional.of(new CascadeYear(
                            organization,
                            superiors,
                            proposed,
                            mended,
                            earlierPlans(earlier),
                            agreements,
                            deadline.orElseThrow(),
                            looks,
                            change.orElseThrow()))
                    : Optional.empty();
        }

        private static Change change(JsonPart part) {
            Change change = new Change(
                    PlanId.of(part.text("skp")),
                    WorkResultId.of(part.text("hasil")),
                    part.day("hari"),
                    PersonId.of(part.text("oleh")),
                    part.text("alasan"),
                    part.text("uraian"),
                    part.number("target"),
                    part.day("disepakati"));
            part.isSound();
            return change;
        }

        private CascadePlans plans(
                DateRange days, String leaders, String matrix, Map<PlanId, CrossUnitAssignment> assignments) {
            CascadePlans plans = new CascadePlans(
                    days,
                    PlanRow.read(leaders, PlanRow.LEADERS, folder, organization, findings),
                    PlanRow.read(matrix, PlanRow.MATRIX, folder, organization, findings),
                    assignments,
                    organization);
            plans.problems().forEach(problem -> findings.add(matrix, problem.path(), problem));
            return plans;
        }

        private Map<PlanId, CrossUnitAssignment> assignments(LocalDate day) {
            Map<PlanId, CrossUnitAssignment> assignments = new LinkedHashMap<>();
            new DraftRows(ASSIGNMENTS, ASSIGNMENT_HEADING, folder, findings).each(row -> {
                Optional<PlanId> plan = row.read("skp", TextForm.id()).map(PlanId::of);
                Optional<OrgUnit> unit =
                        row.given("unit").flatMap(id -> organization.units().unit(UnitId.of(id), day));
                if (row.given("unit").isPresent() && unit.isEmpty()) {
                    row.find("unit", "Unit ini tidak ada pada %s.", "This unit does not stand on %s.", day);
                }
                CrossUnitAssignmentDraft draft = new CrossUnitAssignmentDraft(
                        new UnitDraft(row.cell("unit"), unit.map(OrgUnit::name).orElse("?")),
                        row.cell("jalur"),
                        consent(row, "pimpinan_asal", "izin_asal"),
                        consent(row, "pimpinan_penerima", "izin_penerima"));
                Map<String, String> columns = Map.of(
                        "unit.id", "unit",
                        "route", "jalur",
                        "ownLeader.leader", "pimpinan_asal",
                        "ownLeader.on", "izin_asal",
                        "receivingLeader.leader", "pimpinan_penerima",
                        "receivingLeader.on", "izin_penerima");
                Optional<CrossUnitAssignment> assignment = row.convert(draft, columns);
                plan.ifPresent(id -> assignment.ifPresent(fact -> assignments.put(id, fact)));
            });
            return assignments;
        }

        private static @Nullable ConsentDraft consent(DraftRows.Row row, String leader, String day) {
            return row.given(leader).isPresent() || row.given(day).isPresent()
                    ? new ConsentDraft(row.cell(leader), row.cell(day))
                    : null;
        }

        private Map<PlanId, PlanAgreement> agreements(CascadePlans plans, Superiors superiors) {
            Map<PlanId, PersonId> owners = new LinkedHashMap<>();
            plans.leaders().forEach(row -> owners.put(row.plan(), row.owner()));
            plans.rows().forEach(row -> owners.put(row.plan(), row.owner()));
            Map<PlanId, PlanAgreement> agreements = new LinkedHashMap<>();
            new DraftRows(AGREEMENTS, AGREEMENT_HEADING, folder, findings).each(row -> {
                Optional<PlanId> plan = row.read("skp", TextForm.id()).map(PlanId::of);
                Optional<LocalDate> own = row.read("pegawai", TextForm.day());
                Optional<LocalDate> other = row.read("penilai", TextForm.day());
                if (plan.isPresent() && own.isPresent() && other.isPresent()) {
                    Optional<PersonId> owner = Optional.ofNullable(owners.get(plan.get()));
                    Optional<PersonId> appraiser = owner.flatMap(who ->
                            superiors.appraiser(who, other.get()).superior().map(superior -> superior.person()));
                    if (appraiser.isEmpty()) {
                        row.find(
                                "skp",
                                "SKP ini tidak ada, atau pemiliknya tidak mempunyai penilai pada hari itu.",
                                "There is no such plan, or its owner has no appraising official on that day.");
                    }
                    appraiser.ifPresent(by -> {
                        if (agreements.put(plan.get(), new PlanAgreement(own.get(), by, other.get())) != null) {
                            row.find("skp", "SKP ini sudah disepakati di atas.", "This plan was agreed above.");
                        }
                    });
                }
            });
            return agreements;
        }

        /** The mended plans must be plans: else there is nothing to agree and nothing to revise. */
        private void checkPlans(CascadePlans plans, Change change, Set<PlanId> agreed) {
            for (RoleResultMatrix matrix : plans.matrices()) {
                blocking(matrix.problems());
            }
            Set<String> units = new HashSet<>();
            plans.matrices().forEach(matrix -> units.add(matrix.unit().id().value()));
            plans.rows().stream()
                    .filter(row -> !units.contains(row.unit().orElseThrow()))
                    .forEach(row -> findings.add(
                            MATRIX,
                            row.plan().value(),
                            "Unit %s tidak mempunyai SKP pimpinan.",
                            "Unit %s has no leader's plan.",
                            row.unit().orElseThrow()));
            boolean known = plans.rows().stream()
                    .anyMatch(row -> row.plan().equals(change.plan())
                            && row.result().id().equals(change.result())
                            && row.result().indicators().get(0).target().unit().isPresent());
            if (!known || !agreed.contains(change.plan())) {
                findings.add(
                        NAME,
                        "perubahan",
                        "SKP yang disepakati tidak memuat hasil dengan target angka ini.",
                        "No agreed plan holds this result with a target in numbers.");
            }
        }

        private void checkChange(CascadePlans plans, Change change, Map<PlanId, PlanAgreement> agreements) {
            plans.fromCells().stream()
                    .filter(plan -> plan.id().equals(change.plan()))
                    .flatMap(plan -> Optional.ofNullable(agreements.get(plan.id())).map(plan::agree).stream())
                    .map(plan -> plan.revise(change.reason(), change.by(), change.day())
                            .problems())
                    .filter(Problems::blocks)
                    .forEach(problems -> problems.forEach(problem -> findings.add(NAME, "perubahan", problem)));
        }

        private void blocking(Problems problems) {
            if (problems.blocks()) {
                problems.forEach(problem -> findings.add(MATRIX, problem.path(), problem));
            }
        }

        private static List<PerformancePlan> earlierPlans(List<PlanRow> rows) {
            List<PerformancePlan> plans = new ArrayList<>();
            for (PlanRow row : rows) {
                DateRange days =
                        AppraisalPeriod.ofYear(row.year().orElseThrow()).days();
                plans.add(PerformancePlan.of(row.plan().value(), row.owner(), days, List.of(row.result())));
            }
            return plans;
        }
    }
}
