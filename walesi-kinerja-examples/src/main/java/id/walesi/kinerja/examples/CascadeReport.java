package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.AppraiserDesignation;
import id.walesi.kinerja.asn.Assignment;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Superior;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.asn.UnitPlacement;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.target.Cascade;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.MatrixRow;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.PlannedResultId;
import id.walesi.kinerja.target.RoleResultMatrix;
import id.walesi.kinerja.target.TargetLint;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what an agency sees of its plans at the beginning of the year, and one revision in the middle. */
final class CascadeReport {

    /** A target that stands still for so many years is no target, says this agency. */
    private static final TargetLint LINT = new TargetLint(3);

    private final CascadeYear facts;
    private final boolean example;
    private final Words words;
    private final Page page = new Page();
    private final List<PerformancePlan> plans;
    private final Cascade cascade;

    CascadeReport(CascadeYear facts, boolean example, Words words) {
        this.facts = facts;
        this.example = example;
        this.words = words;
        this.plans = facts.mended().fromCells();
        this.cascade =
                CascadePlans.cascade(plans, facts.superiors(), facts.days().appraisers());
    }

    /** Whether the mended plans hang together. */
    boolean isSound() {
        return cascade.problems().isEmpty()
                && facts.mended().matrices().stream()
                        .allMatch(matrix -> matrix.problems().isEmpty());
    }

    String text() {
        page.heading(words.say("SKP SATU DINAS, TAHUN %s", "THE PLANS OF ONE AGENCY, YEAR %s", year()), '=');
        if (example) {
            page.blank()
                    .line(words.say(
                            "Ini contoh. Semua nama, nomor, dan angka di bawah ini rekaan.",
                            "This is an example. All names, numbers and figures below are invented. Words out of the input"
                                    + " files stay in their own language."));
        }
        units();
        appraisers();
        proposal();
        matrices();
        plans();
        lint();
        deadline();
        revision();
        return page.text();
    }

    private String year() {
        return Integer.toString(facts.mended().year().start().getYear());
    }

    private void section(String indonesian, String english) {
        page.blank().heading(words.say(indonesian, english), '-');
    }

    private void units() {
        section("1. Susunan unit", "1. The units");
        LocalDate day = facts.days().appraisers();
        for (UnitPlacement placement : facts.organization().units().placements()) {
            int depth = facts.organization()
                    .units()
                    .ancestors(placement.unit().id(), day)
                    .size();
            List<Assignment> heads =
                    facts.organization().assignments().headsOf(placement.unit().id(), day);
            page.line("   ".repeat(depth) + placement.unit().id() + " "
                    + placement.unit().name() + ": "
                    + (heads.isEmpty()
                            ? words.say("jabatan pimpinan lowong", "the head's seat is vacant")
                            : heads.stream()
                                    .map(head -> name(head.person()) + ", "
                                            + head.position().title())
                                    .collect(Collectors.joining("; "))));
        }
    }

    /** Everybody's official on one day, and whose is another later. */
    private void appraisers() {
        LocalDate day = facts.days().appraisers();
        LocalDate later = facts.days().later();
        page.blank()
                .heading(
                        words.say(
                                "2. Siapa menilai siapa pada %s",
                                "2. Who appraises whom on %s", words.wording().text(day)),
                        '-');
        for (PersonId owner : owners()) {
            page.line(name(owner) + " <- " + designation(facts.superiors().appraiser(owner, day)));
        }
        page.line(
                words.say("Berubah pada %s:", "Changed on %s:", words.wording().text(later)));
        for (PersonId owner : owners()) {
            AppraiserDesignation before = facts.superiors().appraiser(owner, day);
            AppraiserDesignation after = facts.superiors().appraiser(owner, later);
            if (!before.superior().equals(after.superior())) {
                page.line("   " + name(owner) + " <- " + designation(after));
            }
        }
    }

    private List<PersonId> owners() {
        return plans.stream().map(PerformancePlan::owner).distinct().toList();
    }

    private String designation(AppraiserDesignation designation) {
        if (designation.superior().isEmpty()) {
            return sentences(designation.problems());
        }
        Superior superior = designation.superior().get();
        String past = designation.passedOver().stream()
                .map(unit -> unit.unit().name() + ": " + coded(unit.reason()))
                .collect(Collectors.joining("; "));
        return name(superior.person()) + ", " + superior.position().title() + " ("
                + designation.ground().map(this::coded).orElse("") + (past.isEmpty() ? "" : "; " + past) + ")";
    }

    private void proposal() {
        section("3. Usulan pertama: apa yang belum bertaut", "3. The first proposal: what does not hang together yet");
        for (RoleResultMatrix matrix : facts.proposed().matrices()) {
            page.line(words.say("Matriks %s:", "Matrix of %s:", matrix.unit().name()));
            problems(matrix.problems());
        }
        page.line(words.say("SKP yang diusulkan:", "The plans proposed:"));
        problems(CascadePlans.cascade(
                        facts.proposed().typed(),
                        facts.superiors(),
                        facts.days().appraisers())
                .problems());
    }

    private void problems(Problems problems) {
        if (problems.isEmpty()) {
            page.line("   " + words.say("Tidak ada temuan.", "No findings."));
        }
        problems.forEach(problem ->
                page.line("   " + severity(problem) + words.sentence(problem) + " [" + problem.code() + "]"));
    }

    private String severity(Problem problem) {
        String text = words.wording().text(problem);
        return text.substring(0, text.indexOf(": ") + 2);
    }

    private void matrices() {
        section("4. Matriks peran dan hasil setelah diperbaiki", "4. The matrix of roles and results, mended");
        for (RoleResultMatrix matrix : facts.mended().matrices()) {
            page.line(words.say("Unit: %s", "Unit: %s", matrix.unit().name()));
            matrix(matrix);
            for (MatrixRow row : matrix.rows()) {
                row.assignment().ifPresent(assignment -> assignment(row, assignment));
            }
            problems(matrix.problems());
        }
    }

    private void matrix(RoleResultMatrix matrix) {
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(words.say("Pegawai", "Officer"), "SKP"));
        matrix.leaderResults().forEach(column -> head.add(column.value()));
        table.add(head);
        for (MatrixRow row : matrix.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add((row.teamLead().isPresent() ? "  " : "") + name(owner(row.plan())));
            cells.add(row.plan().value());
            for (WorkResultId column : matrix.leaderResults()) {
                cells.add(row.cells().stream()
                        .filter(cell -> cell.leaderResult().equals(column))
                        .map(cell -> cell.id().value())
                        .collect(Collectors.joining(", ")));
            }
            table.add(cells);
        }
        page.table(List.of(), table);
    }

    private PersonId owner(PlanId plan) {
        return plans.stream()
                .filter(one -> one.id().equals(plan))
                .findFirst()
                .orElseThrow()
                .owner();
    }

    private void assignment(MatrixRow row, CrossUnitAssignment assignment) {
        LocalDate day = facts.days().appraisers();
        Optional<Assignment> home = facts.organization().assignments().definitive(owner(row.plan()), day);
        String homeId = home.map(Assignment::unitId).orElse(UnitId.of("?")).value();
        OrgUnit target = assignment.unit();
        page.line(words.say(
                "   %s datang dari %s: penugasan %s, %s%s.",
                "   %s comes from %s: assignment %s, %s%s.",
                name(owner(row.plan())),
                facts.organization()
                        .units()
                        .unit(UnitId.of(homeId), day)
                        .map(OrgUnit::name)
                        .orElse(homeId),
                facts.organization()
                        .units()
                        .scope(UnitId.of(homeId), target.id(), day)
                        .map(this::coded)
                        .orElse("?"),
                coded(assignment.route()),
                consents(assignment)));
    }

    private String consents(CrossUnitAssignment assignment) {
        return List.of(assignment.ownLeader(), assignment.receivingLeader()).stream()
                .flatMap(Optional::stream)
                .map(consent -> words.say(
                        "; disetujui %s pada %s",
                        "; consent of %s on %s",
                        name(consent.leader()),
                        words.wording().text(consent.on())))
                .collect(Collectors.joining());
    }

    private void plans() {
        section("5. SKP yang dibuat dari sel matriks", "5. The plans made from the cells");
        for (PerformancePlan plan : plans) {
            page.line(plan.id() + ", " + name(plan.owner()) + ", "
                    + plan.position().map(post -> post.title()).orElse("-"));
            for (WorkResultPlan result : plan.workResults()) {
                page.line("   " + result.id() + " (" + coded(result.category()) + "): " + result.description() + ".");
                result.indicators()
                        .forEach(indicator -> page.line("      " + indicator.measure() + ": " + numbers(indicator)));
                String above = cascade.supportedBy(new PlannedResultId(plan.id(), result.id())).stream()
                        .map(PlannedResultId::toString)
                        .collect(Collectors.joining(", "));
                if (!above.isEmpty()) {
                    page.line("      " + words.say("Mendukung %s.", "Supports %s.", above));
                }
            }
        }
        page.line(words.say("Pemeriksaan cascading:", "Check of the cascade:"));
        problems(cascade.problems());
    }

    private String numbers(IndividualIndicator indicator) {
        String before = indicator
                .baseline()
                .map(amount ->
                        words.say(", semula %s", ", before %s", words.wording().text(amount)))
                .orElse("");
        return words.target(indicator.target()) + before + " (" + coded(indicator.polarity()) + ").";
    }

    private void lint() {
        section("6. Target yang perlu dilihat lagi", "6. Targets worth another look");
        for (PerformancePlan plan : plans) {
            for (Problem problem : LINT.problems(plan, facts.earlier())) {
                page.line("   " + plan.id() + ", " + name(plan.owner()) + ": " + words.sentence(problem));
            }
        }
    }

    private void deadline() {
        section("7. Batas waktu kesepakatan", "7. The deadline for agreement");
        List<PerformancePlan> late = new ArrayList<>();
        for (PerformancePlan plan : plans) {
            PerformancePlan agreed = agreed(plan);
            Problems problems =
                    agreed.deadlineProblems(facts.deadline(), facts.days().deadline());
            problems.forEach(problem -> page.line("   " + severity(problem) + words.sentence(problem)
                    + problem.citation()
                            .map(law -> words.say(" Dasar: %s.", " Basis: %s.", law))
                            .orElse("")));
            if (!problems.isEmpty()) {
                late.add(agreed);
            }
        }
        page.line(words.say(
                "   %s dari %s SKP disepakati pada waktunya. Catatan ini tidak menghalangi apa pun.",
                "   %s of %s plans were agreed in time. These notices block nothing.",
                plans.size() - late.size(),
                plans.size()));
    }

    private PerformancePlan agreed(PerformancePlan plan) {
        return Optional.ofNullable(facts.agreements().get(plan.id()))
                .map(plan::agree)
                .orElse(plan);
    }

    private void revision() {
        section("8. Perubahan satu SKP", "8. The revision of one plan");
        PerformancePlan before = agreed(plans.stream()
                .filter(plan -> plan.id().equals(facts.change().plan()))
                .findFirst()
                .orElseThrow());
        new RevisedPlan(before, facts.change(), words)
                .lines(name(facts.change().by()))
                .forEach(page::line);
    }

    private String sentences(Problems problems) {
        return problems.list().stream().map(words::sentence).collect(Collectors.joining(" "));
    }

    private String name(PersonId person) {
        return Page.printable(facts.organization().name(person));
    }

    private String coded(Coded value) {
        return words.wording().text(value);
    }
}
