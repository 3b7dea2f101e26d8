package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organization, and the orders and conflicts in it. */
record SuperiorsValues(
        UnitTree units,
        Assignments assignments,
        VacantSeatRule rule,
        List<AppraiserOverride> overrides,
        List<ConflictOfInterest> conflicts)
        implements Superiors {

    private static final ProblemCode NO_EMPLOYEE = ProblemCode.of("appraiser.not-employed");
    private static final ProblemCode NO_DEFINITIVE_POST = ProblemCode.of("appraiser.no-definitive-post");
    private static final ProblemCode NOBODY_ABOVE = ProblemCode.of("appraiser.nobody-above");
    private static final ProblemCode SELF_APPRAISAL = ProblemCode.of("appraiser.self-appraisal");
    private static final ProblemCode CYCLE = ProblemCode.of("appraiser.reporting-cycle");
    private static final ProblemCode CONFLICT = ProblemCode.of("appraiser.conflict-of-interest");
    private static final ProblemCode OVERRIDE_TO_PAST_EMPLOYEE = ProblemCode.of("appraiser.override-to-past-employee");
    private static final ProblemCode OVERRIDE_BY_EMPLOYEE = ProblemCode.of("appraiser.override-by-employee");
    private static final ProblemCode TWO_OVERRIDES = ProblemCode.of("appraiser.two-overrides");
    private static final ProblemCode UNKNOWN_UNIT = ProblemCode.of("assignment.unknown-unit");

    SuperiorsValues {
        Check.notNull("units", units);
        Check.notNull("assignments", assignments);
        Check.notNull("rule", rule);
        overrides = Check.list("overrides", overrides);
        conflicts = Check.list("conflicts", conflicts);
    }

    @Override
    public Superiors withOverrides(List<AppraiserOverride> orders) {
        return new SuperiorsValues(units, assignments, rule, orders, conflicts);
    }

    @Override
    public Superiors withConflicts(List<ConflictOfInterest> declared) {
        return new SuperiorsValues(units, assignments, rule, overrides, declared);
    }

    @Override
    public Problems problems() {
        List<Problem> found = new ArrayList<>();
        checkUnits(found);
        checkOverrides(found);
        return new Problems(found);
    }

    private void checkUnits(List<Problem> found) {
        Map<UnitId, List<DateRange>> standing = new HashMap<>();
        for (UnitPlacement placement : units.placements()) {
            standing.computeIfAbsent(placement.unit().id(), id -> new ArrayList<>())
                    .add(placement.days());
        }
        List<Assignment> all = assignments.list();
        for (int i = 0; i < all.size(); i++) {
            UnitId unit = all.get(i).unitId();
            for (DateRange gap : Coverage.gaps(all.get(i).days(), standing.getOrDefault(unit, List.of()))) {
                String path = "assignments[" + i + "].unitId";
                found.add(Problem.error(UNKNOWN_UNIT, path, Term.of("unit", unit.value()), Term.of("days", gap)));
            }
        }
    }

    private void checkOverrides(List<Problem> found) {
        Map<PersonId, List<AppraiserOverride>> before = new HashMap<>();
        for (int i = 0; i < overrides.size(); i++) {
            AppraiserOverride order = overrides.get(i);
            String path = "overrides[" + i + "]";
            List<AppraiserOverride> earlier = before.computeIfAbsent(order.employee(), person -> new ArrayList<>());
            for (AppraiserOverride other : earlier) {
                order.days()
                        .intersection(other.days())
                        .ifPresent(days -> found.add(Problem.error(TWO_OVERRIDES, path, Term.of("days", days))));
            }
            earlier.add(order);
        }
    }

    @Override
    public AppraiserDesignation appraiser(PersonId employee, LocalDate day) {
        return appraiserOf(employee, day);
    }

    private AppraiserDesignationValues appraiserOf(PersonId employee, LocalDate day) {
        Check.notNull("day", day);
        return guarded(designate(employee, ActorRole.APPRAISER, day));
    }

    @Override
    public AppraiserDesignation appraiserSuperior(PersonId employee, LocalDate day) {
        AppraiserDesignationValues appraiser = appraiserOf(employee, day);
        return appraiser
                .superior()
                .map(official -> designate(official.person(), ActorRole.APPRAISER_SUPERIOR, day))
                .map(above -> guarded(above.asked(employee, ActorRole.APPRAISER_SUPERIOR)))
                .orElse(appraiser.asked(employee, ActorRole.APPRAISER_SUPERIOR));
    }

    /** The answer before it is compared with the line of superiors and with conflicts of interest. */
    private AppraiserDesignationValues designate(PersonId employee, ActorRole role, LocalDate day) {
        AppraiserDesignationValues sought = AppraiserDesignationValues.sought(employee, role, day);
        List<AppraiserOverride> orders = overrides.stream()
                .filter(order -> order.concerns(employee, day))
                .toList();
        if (assignments.heldBy(employee, day).isEmpty()) {
            return sought.refused(List.of(Problem.error(NO_EMPLOYEE, "employee", Term.of("day", day))));
        }
        if (orders.size() > 1) {
            return sought.refused(
                    List.of(Problem.error(TWO_OVERRIDES, "overrides", Term.of("days", DateRange.ofDay(day)))));
        }
        if (orders.size() == 1) {
            return byOrder(orders.get(0), sought.ordered(orders.get(0)));
        }
        return assignments
                .definitive(employee, day)
                .map(own -> byLine(own, sought))
                .orElse(sought.refused(List.of(Problem.error(NO_DEFINITIVE_POST, "employee", Term.of("day", day)))));
    }

    private AppraiserDesignationValues byOrder(AppraiserOverride order, AppraiserDesignationValues sought) {
        List<Problem> found = new ArrayList<>();
        List<Assignment> posts = assignments.heldBy(order.appraiser(), sought.day());
        Term day = Term.of("day", sought.day());
        if (order.appraiser().equals(order.employee())) {
            found.add(Problem.error(SELF_APPRAISAL, "override.appraiser"));
        }
        if (order.orderedBy().equals(order.employee())) {
            found.add(Problem.error(OVERRIDE_BY_EMPLOYEE, "override.orderedBy"));
        }
        if (posts.isEmpty()) {
            found.add(Problem.error(OVERRIDE_TO_PAST_EMPLOYEE, "override.appraiser", day));
        }
        if (!found.isEmpty()) {
            return sought.refused(found);
        }
        Assignment post =
                assignments.definitive(order.appraiser(), sought.day()).orElse(posts.get(0));
        return seated(post, DesignationGround.OVERRIDE, sought);
    }

    private AppraiserDesignationValues byLine(Assignment own, AppraiserDesignationValues sought) {
        Optional<OrgUnit> home = units.unit(own.unitId(), sought.day());
        if (home.isEmpty()) {
            return unknownUnit(own, sought);
        }
        List<OrgUnit> line = new ArrayList<>(List.of(home.get()));
        line.addAll(units.ancestors(own.unitId(), sought.day()));
        List<PassedOverUnit> past = new ArrayList<>();
        for (OrgUnit unit : line) {
            List<Assignment> heads = assignments.headsOf(unit.id(), sought.day());
            Optional<Assignment> head =
                    heads.stream().filter(seat -> rule.allows(seat.kind())).findFirst();
            if (head.isPresent() && !head.get().person().equals(own.person())) {
                return seated(head.get(), ground(head.get(), past), sought.past(past));
            }
            past.add(new PassedOverUnit(unit, whyPast(heads, head)));
        }
        Problem nobody = Problem.error(NOBODY_ABOVE, "employee", Term.of("role", sought.role()));
        return sought.past(past).refused(List.of(nobody));
    }

    private static PassedOverReason whyPast(List<Assignment> heads, Optional<Assignment> head) {
        if (head.isPresent()) {
            return PassedOverReason.HEADED_BY_EMPLOYEE;
        }
        return heads.isEmpty() ? PassedOverReason.SEAT_EMPTY : PassedOverReason.ACTING_HEAD_ONLY;
    }

    private static DesignationGround ground(Assignment head, List<PassedOverUnit> past) {
        if (head.kind() != AssignmentKind.DEFINITIVE) {
            return DesignationGround.ACTING_HEAD;
        }
        if (past.isEmpty()) {
            return DesignationGround.DIRECT_HEAD;
        }
        return past.stream().allMatch(unit -> unit.reason() == PassedOverReason.HEADED_BY_EMPLOYEE)
                ? DesignationGround.HEAD_OF_NEXT_UNIT
                : DesignationGround.NEXT_HIGHER_HEAD;
    }

    private AppraiserDesignationValues seated(
            Assignment post, DesignationGround ground, AppraiserDesignationValues sought) {
        return units.unit(post.unitId(), sought.day())
                .map(unit -> sought.found(new Superior(post.person(), post.position(), unit, post.kind()), ground))
                .orElse(unknownUnit(post, sought));
    }

    private static AppraiserDesignationValues unknownUnit(Assignment post, AppraiserDesignationValues sought) {
        return sought.refused(List.of(Problem.error(
                UNKNOWN_UNIT,
                "assignment.unitId",
                Term.of("unit", post.unitId().value()),
                Term.of("days", DateRange.ofDay(sought.day())))));
    }

    private AppraiserDesignationValues guarded(AppraiserDesignationValues answer) {
        if (answer.superior().isEmpty()) {
            return answer;
        }
        PersonId employee = answer.employee();
        PersonId superior = answer.superior().get().person();
        Term role = Term.of("role", answer.role());
        List<Problem> found = new ArrayList<>();
        if (conflicts.stream().anyMatch(conflict -> conflict.between(employee, superior, answer.day()))) {
            found.add(Problem.error(CONFLICT, "superior", role));
        }
        if (standsAbove(employee, superior, answer.day())) {
            found.add(Problem.error(CYCLE, "superior", role));
        }
        return found.isEmpty() ? answer : answer.refused(found);
    }

    /** Whether a person stands in the line of superiors of another, or is that other. */
    private boolean standsAbove(PersonId person, PersonId lower, LocalDate day) {
        Set<PersonId> seen = new HashSet<>();
        Optional<PersonId> next = Optional.of(lower);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(person)) {
                return true;
            }
            next = designate(next.get(), ActorRole.APPRAISER, day).superior().map(Superior::person);
        }
        return false;
    }

    @Override
    public String toString() {
        return "Superiors[" + rule + "]";
    }
}
