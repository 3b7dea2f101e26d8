package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.quantity.Interval;
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
import id.walesi.kinerja.weighted.Component;
import id.walesi.kinerja.weighted.Ending;
import id.walesi.kinerja.weighted.MissingPart;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A made-up rule that changes for everybody at once: results and behavior from numbers, joined by the matrix. */
final class NationalScheme {

    private static final Rounding FOUR = Rounding.ofRows(4, RoundingMode.HALF_UP);

    private NationalScheme() {}

    static WeightedPolicy policy() {
        Instrument draft =
                new Instrument("rancangan-contoh", "Rancangan Contoh", DateRange.since(LocalDate.of(2025, 1, 1)));
        Enacted<PolicyId> name = new Enacted<>(
                new PolicyId("rancangan-contoh", "matriks", 1),
                draft.inForce(),
                new Basis(new Citation(draft, ""), Standing.EXTENSION, Confidence.INFERRED),
                LocalDate.of(2026, 1, 1));
        return WeightedPolicy.named(
                        name,
                        PolicyScope.local(
                                Layer.AGENCY, EnumSet.allOf(EmploymentStatus.class), EnumSet.of(PeriodType.YEAR)))
                .component(results(), Weight.of(1))
                .component(behavior(), Weight.ZERO)
                .component(credit(), Weight.ZERO)
                .missing(MissingPart.REFUSE)
                .matrix(
                        matrix(),
                        new Ending.RatingBands("results", bands("90", "110"), GapRule.REFUSE),
                        new Ending.RatingBands("behavior", bands("3", "4.5"), GapRule.REFUSE))
                .build();
    }

    private static Component results() {
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

    private static Component behavior() {
        return new Component.Behavior(
                "behavior",
                new Sentence("perilaku kerja", "work behavior"),
                Interval.closed(Ratio.of(1), Ratio.of(5)),
                FOUR);
    }

    private static Component credit() {
        return Component.outside("credit", new Sentence("kredit kolaborasi", "collaboration credit"), Score.of(10));
    }

    private static Bands<ExpectationRating> bands(String meets, String above) {
        Ratio middle = Ratio.parse(meets);
        Ratio top = Ratio.parse(above);
        return Bands.continuous(List.of(
                new Band<>(Interval.below(middle), ExpectationRating.BELOW),
                new Band<>(Interval.closedOpen(middle, top), ExpectationRating.MEETS),
                new Band<>(Interval.atLeast(top), ExpectationRating.ABOVE)));
    }

    private static PredicateMatrix<EmployeePredicate> matrix() {
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
}
