package id.walesi.kinerja.weighted;

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
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up regional scheme of Walesi and cases for it. */
public final class Walesi {

    /** The year of the cases. */
    public static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);

    static final Rounding FOUR = Rounding.ofRows(4, RoundingMode.HALF_UP);
    static final Sentence CREDIT_LABEL = new Sentence("kredit kolaborasi", "collaboration credit");

    private static final Instrument INSTRUMENT =
            new Instrument("perbup-contoh", "Perbup Contoh", DateRange.since(LocalDate.of(2025, 1, 1)));

    private Walesi() {}

    static Enacted<PolicyId> enacted(String variant) {
        return new Enacted<>(
                new PolicyId("perbup-contoh", variant, 1),
                INSTRUMENT.inForce(),
                new Basis(new Citation(INSTRUMENT, "Pasal 1"), Standing.EXTENSION, Confidence.INFERRED),
                LocalDate.of(2026, 1, 1));
    }

    static PolicyScope scope(Layer layer) {
        return PolicyScope.local(layer, EnumSet.of(EmploymentStatus.PNS), EnumSet.allOf(PeriodType.class));
    }

    static Component.WorkResults results() {
        return new Component.WorkResults(
                "results",
                new Sentence("hasil kerja", "work results"),
                LowerIsBetterFormula.DIFFERENCE,
                Percent.of(0),
                Percent.of(120),
                FOUR,
                FOUR,
                Optional.of(Weight.of(100)));
    }

    static Component.Behavior behavior() {
        return new Component.Behavior(
                "behavior",
                new Sentence("perilaku kerja", "work behavior"),
                Interval.closed(Ratio.of(1), Ratio.of(5)),
                FOUR);
    }

    static Component.Outside credit() {
        return Component.outside("credit", CREDIT_LABEL, Score.of(10));
    }

    static PredicateMatrix<EmployeePredicate> matrix() {
        return PredicateMatrix.<EmployeePredicate>builder()
                .row(
                        ExpectationRating.ABOVE,
                        EmployeePredicate.POOR,
                        EmployeePredicate.GOOD,
                        EmployeePredicate.VERY_GOOD)
                .row(ExpectationRating.MEETS, EmployeePredicate.POOR, EmployeePredicate.GOOD, EmployeePredicate.GOOD)
                .row(
                        ExpectationRating.BELOW,
                        EmployeePredicate.VERY_POOR,
                        EmployeePredicate.NEEDS_IMPROVEMENT,
                        EmployeePredicate.NEEDS_IMPROVEMENT)
                .build();
    }

    static Ending.RatingBands resultBands() {
        return new Ending.RatingBands(
                "results",
                Bands.continuous(List.of(
                        new Band<>(Interval.below(Ratio.of(90)), ExpectationRating.BELOW),
                        new Band<>(Interval.closed(Ratio.of(90), Ratio.of(110)), ExpectationRating.MEETS),
                        new Band<>(Interval.above(Ratio.of(110)), ExpectationRating.ABOVE))),
                GapRule.REFUSE);
    }

    static Ending.RatingBands behaviorBands() {
        return new Ending.RatingBands(
                "behavior",
                Bands.continuous(List.of(
                        new Band<>(Interval.below(Ratio.of(3)), ExpectationRating.BELOW),
                        new Band<>(Interval.closedOpen(Ratio.of(3), Ratio.parse("4.5")), ExpectationRating.MEETS),
                        new Band<>(Interval.atLeast(Ratio.parse("4.5")), ExpectationRating.ABOVE))),
                GapRule.REFUSE);
    }

    /** The scheme of the speed notes: results and behavior meet in the matrix, the credit stands beside. */
    public static WeightedPolicy.Builder byMatrix() {
        return WeightedPolicy.named(enacted("matrix"), scope(Layer.AGENCY))
                .component(results(), Weight.of(1))
                .component(behavior(), Weight.ZERO)
                .component(credit(), Weight.ZERO)
                .missing(MissingPart.REFUSE)
                .matrix(matrix(), resultBands(), behaviorBands());
    }

    static Bands<EmployeePredicate> wholeBands(int top) {
        return Bands.onGrid(
                0,
                List.of(
                        band(0, 49, EmployeePredicate.VERY_POOR),
                        band(50, 69, EmployeePredicate.POOR),
                        band(70, 79, EmployeePredicate.NEEDS_IMPROVEMENT),
                        band(80, 89, EmployeePredicate.GOOD),
                        band(90, top, EmployeePredicate.VERY_GOOD)));
    }

    static Band<EmployeePredicate> band(int lowest, int highest, EmployeePredicate label) {
        return new Band<>(Interval.closed(Ratio.of(lowest), Ratio.of(highest)), label);
    }

    static IndividualIndicator indicator(String id, Polarity polarity, int target) {
        return IndividualIndicator.of(
                id, "measure", polarity, TargetValue.of(Amount.of(target, MeasurementUnit.DOCUMENT)));
    }

    /** Two results with the weights given, of two indicators each; -1 stands for a realization that is missing. */
    public static AppraisalCaseBuilder measured(int firstWeight, int secondWeight, int... realized) {
        List<WorkResultPlan> results = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            results.add(WorkResultPlan.of(
                            "r" + i,
                            "Hasil",
                            ResultCategory.MAIN,
                            List.of(
                                    indicator("r" + i + "-up", Polarity.HIGHER_IS_BETTER, 30),
                                    indicator("r" + i + "-down", Polarity.LOWER_IS_BETTER, 7)))
                    .weighing(Weight.of(i == 0 ? firstWeight : secondWeight)));
        }
        PersonId employee = PersonId.of("employee");
        AppraisalCaseBuilder builder = AppraisalCase.of(
                        CivilServant.of(
                                employee,
                                "Contoh",
                                EmploymentStatus.PNS,
                                Position.of("Pelaksana", PositionLevel.STAFF),
                                new OrgUnit("u", "Unit")),
                        PersonId.of("appraiser"),
                        YEAR)
                .plan(PerformancePlan.of("skp", employee, YEAR.days(), results));
        String[] ids = {"r0-up", "r0-down", "r1-up", "r1-down"};
        for (int i = 0; i < realized.length; i++) {
            if (realized[i] >= 0) {
                builder.realization(new Realization(
                        IndicatorId.of(ids[i]),
                        YEAR,
                        Amount.of(realized[i], MeasurementUnit.DOCUMENT),
                        new Evidence(EvidenceKind.REGISTER, "register")));
            }
        }
        return builder;
    }

    /** Marks for the core values in their order; -1 stands for one that is missing. */
    public static BehaviorScores scores(int... values) {
        Map<CoreValue, Score> scores = new EnumMap<>(CoreValue.class);
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                scores.put(CoreValue.values()[i], Score.of(values[i]));
            }
        }
        return new BehaviorScores(scores);
    }

    static AppraisalCaseBuilder whole(int... realized) {
        return measured(60, 40, realized)
                .extra(BehaviorScores.KEY, scores(5, 5, 4, 5, 4, 5, 5))
                .componentScore(ComponentScore.of("credit", Score.of(12), "program bersama"));
    }
}
