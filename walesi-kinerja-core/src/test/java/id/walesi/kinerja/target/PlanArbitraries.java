package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans over so few values that two of them often agree in a part. */
final class PlanArbitraries {

    private PlanArbitraries() {}

    static Arbitrary<TargetValue> targets() {
        Arbitrary<TargetValue> singles =
                Arbitraries.integers().between(1, 4).map(n -> TargetValue.of(Plans.documents(n)));
        Arbitrary<TargetValue> otherUnit = Arbitraries.integers().between(1, 2).map(n -> TargetValue.of(Plans.days(n)));
        Arbitrary<TargetValue> ranges = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 2))
                .as((low, width) -> TargetValue.between(Plans.documents(low), Plans.documents(low + width)));
        Arbitrary<TargetValue> words = Arbitraries.of("selesai", "lengkap").map(TargetValue::narrative);
        Arbitrary<TargetValue> ceilings =
                Arbitraries.integers().between(3, 4).map(n -> TargetValue.ceiling(Plans.documents(n)));
        Arbitrary<TargetValue> deadlines =
                Arbitraries.integers().between(1, 3).map(n -> TargetValue.by(Plans.day(6, n)));
        return Arbitraries.oneOf(singles, ranges, singles, ranges, otherUnit, words, ceilings, deadlines);
    }

    private static Arbitrary<IndividualIndicator> indicator(String id) {
        return Combinators.combine(
                        Arbitraries.of("one measure", "another measure"),
                        Arbitraries.of(Polarity.class),
                        targets(),
                        Arbitraries.of(1, 2).optional(),
                        Arbitraries.of(Aspect.QUANTITY, Aspect.TIME).optional())
                .as((measure, polarity, target, baseline, aspect) -> {
                    IndividualIndicator plain = IndividualIndicator.of(id, measure, polarity, target);
                    IndividualIndicator based = baseline.isPresent()
                                    && target.unit()
                                            .equals(Optional.of(
                                                    Plans.documents(1).unit()))
                            ? plain.withBaseline(Plans.documents(baseline.get()))
                            : plain;
                    return aspect.map(based::withAspect).orElse(based);
                });
    }

    private static Arbitrary<LeaderSupport> support() {
        return Arbitraries.of(
                LeaderSupport.of(WorkResultId.of("h1")),
                LeaderSupport.of(WorkResultId.of("h1"), WorkResultId.of("h2")),
                LeaderSupport.of(WorkResultId.of("h1")).inPlan(PlanId.of("q")),
                LeaderSupport.of(WorkResultId.of("h1")).by(CascadingMethod.NON_DIRECT));
    }

    private static Arbitrary<List<IndividualIndicator>> indicators(String result) {
        return Combinators.combine(
                        indicator(result + "-a"),
                        indicator(result + "-b").optional(),
                        Arbitraries.of(true, true, false))
                .as((first, second, keepFirst) -> {
                    List<IndividualIndicator> all = new ArrayList<>();
                    if (keepFirst || second.isEmpty()) {
                        all.add(first);
                    }
                    second.ifPresent(all::add);
                    return all;
                });
    }

    private static Arbitrary<WorkResultPlan> result(String id) {
        return Combinators.combine(
                        Arbitraries.of("one outcome", "another outcome"),
                        Arbitraries.of(ResultCategory.class),
                        indicators(id),
                        support().optional(),
                        Arbitraries.of(Perspective.class).optional(),
                        Arbitraries.of(10, 20).map(Weight::of).optional(),
                        Arbitraries.of(0, 1, 2, 3))
                .as((words, category, indicators, support, perspective, weight, assignment) -> {
                    WorkResultPlan result = WorkResultPlan.of(id, words, category, indicators);
                    result = support.map(result::supporting).orElse(result);
                    result = perspective.map(result::under).orElse(result);
                    result = weight.map(result::weighing).orElse(result);
                    if (assignment % 2 == 1) {
                        result = result.assigned(CrossUnitAssignment.appointed(Plans.SCHOOL));
                    }
                    return assignment < 2
                            ? result
                            : result.assigned(
                                    new SpecialAssignment(AssignmentScope.CROSS_AGENCY, "Sekretaris Daerah", "letter"));
                });
    }

    private static Arbitrary<PlanAnnex> annexes() {
        Arbitrary<List<String>> entries = Arbitraries.of(List.of(), List.of("satu"), List.of("satu", "dua"));
        return Combinators.combine(entries, entries, entries).as(PlanAnnex::new);
    }

    /** Drafts of one plan of one person; results stand in the order of their ids. */
    static Arbitrary<PerformancePlan> plans() {
        Arbitrary<List<WorkResultPlan>> results = Combinators.combine(
                        result("r1"),
                        result("r2").optional(),
                        result("r3").optional(),
                        Arbitraries.of(true, true, false))
                .as((first, second, third, keepFirst) -> {
                    List<WorkResultPlan> all = new ArrayList<>();
                    if (keepFirst || (second.isEmpty() && third.isEmpty())) {
                        all.add(first);
                    }
                    second.ifPresent(all::add);
                    third.ifPresent(all::add);
                    return all;
                });
        return Combinators.combine(
                        results,
                        Arbitraries.of(Plans.YEAR, DateRange.of(Plans.day(1, 1), Plans.day(7, 1))),
                        Arbitraries.of(PlanForm.class),
                        Arbitraries.of(PlanApproach.class),
                        Arbitraries.of(PositionLevel.STAFF, PositionLevel.SUPERVISOR)
                                .optional(),
                        Arbitraries.of("", "tetap", "baru"),
                        annexes())
                .as((all, days, form, approach, level, words, annex) -> {
                    PerformancePlanBuilder builder = PerformancePlan.draft("p", Plans.MEMBER, days, form, approach)
                            .workResults(all)
                            .behavior(new WorkBehavior(CoreValue.LOYAL, words))
                            .annex(annex);
                    level.ifPresent(value -> builder.position(Position.of("Jabatan Contoh", value)));
                    return builder.build();
                });
    }
}
