package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.PositionGroup;
import id.walesi.kinerja.asn.Superior;
import id.walesi.kinerja.asn.Superiors;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.target.Cascade;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.MatrixCell;
import id.walesi.kinerja.target.MatrixRow;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PerformancePlanBuilder;
import id.walesi.kinerja.target.PlanApproach;
import id.walesi.kinerja.target.PlanForm;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.RoleResultMatrix;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The plans of leaders and the rows below them, and what follows: the matrices, the plans, and how they hang together.
 *
 * @param year the days of the year that is planned
 * @param leaders the rows of the leaders' plans
 * @param rows the rows of the matrices
 * @param assignments who works for another unit, by plan
 * @param organization the units and posts
 */
record CascadePlans(
        DateRange year,
        List<PlanRow> leaders,
        List<PlanRow> rows,
        Map<PlanId, CrossUnitAssignment> assignments,
        Organization organization) {

    private static final ProblemCode OF_OTHER = ProblemCode.of("target.plan-of-other-person");

    /** The leaders' plans, in the order of the file. */
    List<PerformancePlan> leaderPlans() {
        Map<PlanId, PerformancePlanBuilder> plans = new LinkedHashMap<>();
        for (PlanRow row : leaders) {
            plans.computeIfAbsent(row.plan(), id -> draft(row, PlanForm.LEADER)).workResult(row.result());
        }
        return plans.values().stream().map(PerformancePlanBuilder::build).toList();
    }

    private PerformancePlanBuilder draft(PlanRow row, PlanForm form) {
        PerformancePlanBuilder draft =
                PerformancePlan.draft(row.plan().value(), row.owner(), year, form, PlanApproach.QUANTITATIVE);
        organization
                .assignments()
                .definitive(row.owner(), year.start())
                .ifPresent(post -> draft.position(post.position()));
        return draft;
    }

    /** What keeps the rows from being plans at all, such as one key for two results of a plan. */
    Problems problems() {
        Map<PlanId, PerformancePlanBuilder> drafts = new LinkedHashMap<>();
        Map<PlanId, PersonId> owners = new LinkedHashMap<>();
        List<PlanRow> all = new ArrayList<>(leaders);
        all.addAll(rows);
        for (PlanRow row : all) {
            owners.putIfAbsent(row.plan(), row.owner());
            drafts.computeIfAbsent(row.plan(), id -> draft(row, PlanForm.LEADER))
                    .workResult(row.result());
        }
        List<Problem> found = new ArrayList<>();
        for (PlanRow row : all) {
            if (!row.owner().equals(owners.get(row.plan()))) {
                found.add(Problem.error(
                        OF_OTHER, row.plan().value(), Term.of("plan", row.plan().value())));
            }
        }
        drafts.forEach((plan, draft) -> draft.problems().list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> found.add(problem.within(plan.value()))));
        return new Problems(found);
    }

    /** One matrix for each leader's plan. */
    List<RoleResultMatrix> matrices() {
        List<RoleResultMatrix> matrices = new ArrayList<>();
        for (PerformancePlan leader : leaderPlans()) {
            String unitId = leaders.stream()
                    .filter(row -> row.plan().equals(leader.id()))
                    .flatMap(row -> row.unit().stream())
                    .findFirst()
                    .orElseThrow();
            matrices.add(RoleResultMatrix.of(unit(unitId), leader, matrixRows(unitId)));
        }
        return matrices;
    }

    private OrgUnit unit(String id) {
        return organization.units().unit(UnitId.of(id), year.start()).orElse(new OrgUnit(id, id));
    }

    private List<MatrixRow> matrixRows(String unitId) {
        Map<PlanId, List<PlanRow>> byPlan = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.unit().equals(Optional.of(unitId)))
                .forEach(row -> byPlan.computeIfAbsent(row.plan(), id -> new ArrayList<>())
                        .add(row));
        List<MatrixRow> matrixRows = new ArrayList<>();
        byPlan.forEach((plan, cells) -> {
            MatrixRow row =
                    MatrixRow.of(plan, cells.stream().map(CascadePlans::cell).toList());
            Optional<PlanId> lead = cells.get(0).lead();
            MatrixRow led = lead.map(row::under).orElse(row);
            matrixRows.add(assignment(plan, unitId).map(led::assigned).orElse(led));
        });
        return matrixRows;
    }

    private Optional<CrossUnitAssignment> assignment(PlanId plan, String unitId) {
        return Optional.ofNullable(assignments.get(plan))
                .filter(assignment -> assignment.unit().id().value().equals(unitId));
    }

    private static MatrixCell cell(PlanRow row) {
        WorkResultPlan result = row.result();
        return new MatrixCell(result.id(), column(row), result.description(), result.category());
    }

    private static WorkResultId column(PlanRow row) {
        return row.leaderResult().orElse(WorkResultId.of("?"));
    }

    /** The plans as the officers typed them: each row supports what it names, found or not. */
    List<PerformancePlan> typed() {
        return plans(this::typed);
    }

    private WorkResultPlan typed(PlanRow row) {
        WorkResultId column = column(row);
        if (row.lead().isEmpty()) {
            return row.result().supporting(LeaderSupport.of(column));
        }
        PlanId lead = row.lead().get();
        WorkResultId[] cells = rows.stream()
                .filter(other ->
                        other.plan().equals(lead) && other.leaderResult().equals(row.leaderResult()))
                .map(other -> other.result().id())
                .toArray(WorkResultId[]::new);
        return row.result()
                .supporting((cells.length == 0 ? LeaderSupport.of(column) : LeaderSupport.of(cells)).inPlan(lead));
    }

    /** The plans made from the cells of the matrices, which must have no errors. */
    List<PerformancePlan> fromCells() {
        Map<String, RoleResultMatrix> byUnit = new LinkedHashMap<>();
        matrices().forEach(matrix -> byUnit.put(matrix.unit().id().value(), matrix));
        return plans(row -> Optional.ofNullable(byUnit.get(row.unit().orElseThrow()))
                .orElseThrow()
                .planned(row.plan(), row.result().id(), row.result().indicators()));
    }

    private List<PerformancePlan> plans(Function<PlanRow, WorkResultPlan> maker) {
        Map<PlanId, PerformancePlanBuilder> plans = new LinkedHashMap<>();
        for (PlanRow row : rows) {
            plans.computeIfAbsent(row.plan(), id -> draft(row, PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL))
                    .workResult(maker.apply(row));
        }
        List<PerformancePlan> all = new ArrayList<>(leaderPlans());
        plans.values().forEach(draft -> all.add(draft.build()));
        return all;
    }

    /** How plans hang together on a day. A regent or governor has no such plan; nobody waits for one. */
    static Cascade cascade(List<PerformancePlan> plans, Superiors superiors, LocalDate day) {
        Map<PersonId, PersonId> above = new LinkedHashMap<>();
        for (PerformancePlan plan : plans) {
            superiors
                    .appraiser(plan.owner(), day)
                    .superior()
                    .filter(superior -> superior.position().group() != PositionGroup.APPOINTING_AUTHORITY)
                    .map(Superior::person)
                    .ifPresent(superior -> above.put(plan.owner(), superior));
        }
        return Cascade.of(plans, above);
    }
}
