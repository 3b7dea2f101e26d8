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

/**
 * An illustration, not a law: how a district could count credit for working together in a scheme of its own. No such decree
 * exists. The scheme is an extension beside national law, applies only where a host names it, and the national verdict
 * stands beside it, untouched.
 *
 * <p>The credit can only lift: without any, the results alone reach every rung but the highest, and a small credit is never
 * worse than none, because absence counts as zero.
 */
final class WalesiScheme {

    /** The component score of a case that holds a person's credits of the year. */
    static final String CREDIT = "collaboration-credit";

    private static final Instrument DECREE = new Instrument(
            "perbup-walesi-contoh-2025", "Perbup Walesi Contoh (ilustrasi)", DateRange.since(LocalDate.of(2025, 1, 1)));

    private static final Basis BASIS =
            new Basis(new Citation(DECREE, "Pasal 7"), Standing.EXTENSION, Confidence.INFERRED);

    /** The scheme. */
    static final WeightedPolicy POLICY = scheme();

    private WalesiScheme() {}

    private static WeightedPolicy scheme() {
        Sentence credit = new Sentence("kredit kolaborasi", "collaboration credit");
        return WeightedPolicy.named(
                        new Enacted<>(
                                new PolicyId(DECREE.code(), "kolaborasi", 1),
                                DECREE.inForce(),
                                BASIS,
                                LocalDate.of(2026, 6, 1)),
                        PolicyScope.local(
                                Layer.AGENCY,
                                EnumSet.of(EmploymentStatus.PNS, EmploymentStatus.PPPK),
                                EnumSet.of(PeriodType.YEAR)))
                .component(Component.results(LowerIsBetterFormula.DIFFERENCE, Percent.of(105)), Weight.of(85))
                .component(Component.outside(CREDIT, credit, Score.of(100)), Weight.of(15))
                .missing(MissingPart.COUNT_AS_ZERO)
                .rounding(Rounding.ofTotal(2, RoundingMode.HALF_UP))
                .bands(bands(), GapRule.REFUSE)
                .build();
    }

    private static Bands<EmployeePredicate> bands() {
        return Bands.continuous(List.of(
                new Band<>(Interval.closedOpen(Ratio.of(0), Ratio.of(40)), EmployeePredicate.VERY_POOR),
                new Band<>(Interval.closedOpen(Ratio.of(40), Ratio.of(55)), EmployeePredicate.POOR),
                new Band<>(Interval.closedOpen(Ratio.of(55), Ratio.of(70)), EmployeePredicate.NEEDS_IMPROVEMENT),
                new Band<>(Interval.closedOpen(Ratio.of(70), Ratio.of(90)), EmployeePredicate.GOOD),
                new Band<>(Interval.closed(Ratio.of(90), Ratio.of(105)), EmployeePredicate.VERY_GOOD)));
    }
}
