package id.walesi.kinerja.benchmark;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.scoring.PredicateMatrix;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.weighted.Component;
import id.walesi.kinerja.weighted.Ending;
import id.walesi.kinerja.weighted.MissingPart;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weighted scheme with the library's own types, and cases for it. */
final class RegionalScheme {

    static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);

    static final PredicateMatrix<EmployeePredicate> MATRIX = PredicateMatrix.<EmployeePredicate>builder()
            .row(ExpectationRating.ABOVE, EmployeePredicate.POOR, EmployeePredicate.GOOD, EmployeePredicate.VERY_GOOD)
            .row(ExpectationRating.MEETS, EmployeePredicate.POOR, EmployeePredicate.GOOD, EmployeePredicate.GOOD)
            .row(
                    ExpectationRating.BELOW,
                    EmployeePredicate.VERY_POOR,
                    EmployeePredicate.NEEDS_IMPROVEMENT,
                    EmployeePredicate.NEEDS_IMPROVEMENT)
            .build();

    private static final Rounding FOUR = Rounding.ofRows(4, RoundingMode.HALF_UP);
    private static final PersonId OFFICER = PersonId.of("190001011920011001");
    private static final PersonId APPRAISER = PersonId.of("190002021920022002");
    private static final Evidence REGISTER = new Evidence(EvidenceKind.REGISTER, "register-99");

    private RegionalScheme() {}

    static WeightedPolicy policy() {
        Instrument decree = new Instrument("perbup-contoh", "Perbup Contoh", DateRange.since(LocalDate.of(2025, 1, 1)));
        Basis basis = new Basis(new Citation(decree, "Pasal 1"), Standing.EXTENSION, Confidence.INFERRED);
        Component.WorkResults results = new Component.WorkResults(
                "results",
                new Sentence("hasil kerja", "work results"),
                LowerIsBetterFormula.DIFFERENCE,
                Percent.of(0),
                Percent.of(120),
                FOUR,
                FOUR,
                Optional.of(Weight.of(100)));
        Component.Behavior behavior = new Component.Behavior(
                "behavior",
                new Sentence("perilaku kerja", "work behavior"),
                Interval.closed(Ratio.of(1), Ratio.of(5)),
                FOUR);
        return WeightedPolicy.named(
                        new Enacted<>(
                                new PolicyId("perbup-contoh", "matrix", 1),
                                decree.inForce(),
                                basis,
                                LocalDate.of(2026, 1, 1)),
                        PolicyScope.local(Layer.AGENCY, EnumSet.of(EmploymentStatus.PNS), EnumSet.of(PeriodType.YEAR)))
                .component(results, Weight.of(1))
                .component(behavior, Weight.ZERO)
                .component(
                        Component.outside(
                                "credit", new Sentence("kredit kolaborasi", "collaboration credit"), Score.of(10)),
                        Weight.ZERO)
                .missing(MissingPart.REFUSE)
                .matrix(
                        MATRIX,
                        new Ending.RatingBands("results", bands(Ratio.of(90), Ratio.of(110), true), GapRule.REFUSE),
                        new Ending.RatingBands(
                                "behavior", bands(Ratio.of(3), Ratio.parse("4.5"), false), GapRule.REFUSE))
                .build();
    }

    private static Bands<ExpectationRating> bands(Ratio meets, Ratio above, boolean includesAbove) {
        return Bands.continuous(List.of(
                new Band<>(Interval.below(meets), ExpectationRating.BELOW),
                new Band<>(new Interval(meets, true, above, includesAbove), ExpectationRating.MEETS),
                new Band<>(new Interval(above, !includesAbove, null, false), ExpectationRating.ABOVE)));
    }

    static AppraisalCase facts(YearNumbers numbers) {
        AppraisalCaseBuilder builder = AppraisalCase.of(
                CivilServant.of(
                        OFFICER,
                        "Contoh Rekaan",
                        EmploymentStatus.PNS,
                        Position.of("Pelaksana", PositionLevel.STAFF),
                        new OrgUnit("99.01", "Bagian Rekaan")),
                APPRAISER,
                YEAR);
        List<WorkResultPlan> results = new ArrayList<>();
        for (int i = 0; i < YearNumbers.RESULTS; i++) {
            List<IndividualIndicator> indicators = new ArrayList<>();
            for (int j = i * YearNumbers.INDICATORS; j < (i + 1) * YearNumbers.INDICATORS; j++) {
                String id = "r" + i + "-" + j;
                indicators.add(IndividualIndicator.of(
                        id,
                        "Ukuran rekaan",
                        Polarity.values()[numbers.directions()[j]],
                        TargetValue.of(amount(numbers.targets()[j]))));
                builder.realization(new Realization(IndicatorId.of(id), YEAR, amount(numbers.realized()[j]), REGISTER));
            }
            results.add(WorkResultPlan.of("r" + i, "Hasil rekaan", ResultCategory.MAIN, indicators)
                    .weighing(Weight.of(numbers.weights()[i])));
        }
        Map<CoreValue, Score> scores = new EnumMap<>(CoreValue.class);
        CoreValue[] values = CoreValue.values();
        for (int i = 0; i < values.length; i++) {
            scores.put(values[i], Score.of(numbers.behavior()[i]));
        }
        return builder.plan(PerformancePlan.of("skp-99", OFFICER, YEAR.days(), results))
                .extra(BehaviorScores.KEY, new BehaviorScores(scores))
                .componentScore(ComponentScore.of(
                        "credit", new Score(Ratio.of(BigDecimal.valueOf(numbers.credit(), 3))), "program bersama"))
                .build();
    }

    private static Amount amount(long hundredths) {
        return new Amount(Ratio.of(BigDecimal.valueOf(hundredths, 2)), MeasurementUnit.DOCUMENT);
    }

    static AppraisalCase[] many(YearNumbers[] numbers) {
        AppraisalCase[] cases = new AppraisalCase[numbers.length];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = facts(numbers[i]);
        }
        return cases;
    }

    static Sums sums(AppraisalEngine engine, PolicyId scheme, AppraisalCase[] cases) {
        Sums sums = new Sums();
        for (AppraisalCase facts : cases) {
            Judged judged = engine.judge(facts, scheme).orThrow();
            // fails where the steps lead to another verdict
            Check.that(!judged.trace().steps().isEmpty(), "steps", judged, "there are none");
            sums.add(
                    judged.verdict().predicate().ordinal(),
                    part(judged, "results"),
                    part(judged, "behavior"),
                    part(judged, "credit"));
            Sums.same(
                    "the total",
                    part(judged, "results"),
                    scaled(judged.verdict().score().orElseThrow().value()));
        }
        return sums;
    }

    private static long part(Judged judged, String name) {
        return judged.verdict().components().stream()
                .filter(term -> term.name().equals(name))
                .map(term -> ((Datum.Numeric) term.value()).value().value())
                .mapToLong(RegionalScheme::scaled)
                .findFirst()
                .orElseThrow();
    }

    private static long scaled(Ratio value) {
        return value.toBigDecimal().movePointRight(4).longValueExact();
    }
}
