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
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.weighted.Component;
import id.walesi.kinerja.weighted.MissingPart;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A made-up regional scheme that computes a predicate from the numbers. It proposes; the national law decides. */
final class DeskScheme {

    private DeskScheme() {}

    static WeightedPolicy policy() {
        Instrument decree = new Instrument(
                "perbup-contoh-2-2025", "Perbup Contoh 2/2025", DateRange.since(LocalDate.of(2025, 1, 1)));
        return WeightedPolicy.named(
                        new Enacted<>(
                                new PolicyId("perbup-contoh-2-2025", "angka", 1),
                                decree.inForce(),
                                new Basis(new Citation(decree, "Pasal 3"), Standing.EXTENSION, Confidence.INFERRED),
                                LocalDate.of(2026, 6, 1)),
                        PolicyScope.local(
                                Layer.AGENCY,
                                EnumSet.of(EmploymentStatus.PNS, EmploymentStatus.PPPK),
                                EnumSet.of(PeriodType.YEAR)))
                .component(
                        new Component.WorkResults(
                                "results",
                                new Sentence("hasil kerja", "work results"),
                                LowerIsBetterFormula.DIFFERENCE,
                                Percent.of(0),
                                Percent.of(110),
                                Rounding.none(),
                                Rounding.none(),
                                Optional.of(Weight.of(100))),
                        Weight.of(1))
                .missing(MissingPart.REFUSE)
                .rounding(Rounding.ofTotal(2, RoundingMode.HALF_UP))
                .bands(
                        Bands.continuous(List.of(
                                new Band<>(Interval.below(Ratio.of(50)), EmployeePredicate.VERY_POOR),
                                new Band<>(Interval.closedOpen(Ratio.of(50), Ratio.of(65)), EmployeePredicate.POOR),
                                new Band<>(
                                        Interval.closedOpen(Ratio.of(65), Ratio.of(85)),
                                        EmployeePredicate.NEEDS_IMPROVEMENT),
                                new Band<>(Interval.closedOpen(Ratio.of(85), Ratio.of(100)), EmployeePredicate.GOOD),
                                new Band<>(Interval.atLeast(Ratio.of(100)), EmployeePredicate.VERY_GOOD))),
                        GapRule.REFUSE)
                .build();
    }
}
