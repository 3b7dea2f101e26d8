package id.walesi.kinerja.specimen;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
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
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.weighted.Component;
import id.walesi.kinerja.weighted.MissingPart;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A made-up scheme that computes with indicators, and cases for it. */
public final class SchemeOfHost {

    /** The year of the cases. */
    public static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);

    private static final Instrument DECREE =
            new Instrument("perbup-rekaan", "Perbup Rekaan", DateRange.since(LocalDate.of(2025, 1, 1)));

    private SchemeOfHost() {}

    /** One indicator and what came of it; the target is {@code target} documents. */
    public record Measure(Polarity polarity, int target, String realized) {}

    /** Results and, if it weighs anything, a credit; a total in [50, 65) is poor, [65, 80) needs improvement, and so on. */
    public static WeightedPolicy of(String variant, int resultWeight, int creditWeight) {
        Basis basis = new Basis(new Citation(DECREE, "Pasal 4"), Standing.EXTENSION, Confidence.INFERRED);
        WeightedPolicy.Builder builder = WeightedPolicy.named(
                        new Enacted<>(
                                new PolicyId("perbup-rekaan", variant, 1),
                                DECREE.inForce(),
                                basis,
                                LocalDate.of(2026, 6, 1)),
                        PolicyScope.local(Layer.AGENCY, EnumSet.of(EmploymentStatus.PNS), EnumSet.of(PeriodType.YEAR)))
                .component(
                        new Component.WorkResults(
                                "results",
                                new Sentence("hasil kerja", "work results"),
                                LowerIsBetterFormula.DIFFERENCE,
                                Percent.of(0),
                                Percent.of(120),
                                Rounding.none(),
                                Rounding.none(),
                                Optional.of(Weight.of(100))),
                        Weight.of(resultWeight));
        if (creditWeight > 0) {
            builder.component(
                    Component.outside("credit", new Sentence("kredit", "credit"), Score.of(100)),
                    Weight.of(creditWeight));
        }
        return builder.missing(MissingPart.REFUSE)
                .rounding(Rounding.ofTotal(2, RoundingMode.HALF_UP))
                .bands(
                        Bands.continuous(List.of(
                                new Band<>(Interval.below(Ratio.of(50)), EmployeePredicate.VERY_POOR),
                                new Band<>(Interval.closedOpen(Ratio.of(50), Ratio.of(65)), EmployeePredicate.POOR),
                                new Band<>(
                                        Interval.closedOpen(Ratio.of(65), Ratio.of(80)),
                                        EmployeePredicate.NEEDS_IMPROVEMENT),
                                new Band<>(Interval.closedOpen(Ratio.of(80), Ratio.of(95)), EmployeePredicate.GOOD),
                                new Band<>(Interval.atLeast(Ratio.of(95)), EmployeePredicate.VERY_GOOD))),
                        GapRule.REFUSE)
                .build();
    }

    /** The scheme of most tests: eighty to twenty. */
    public static WeightedPolicy usual() {
        return of("usual", 80, 20);
    }

    /** A case with a credit and indicators {@code i0}, {@code i1} and so on, of the results {@code r0} and so on. */
    public static AppraisalCaseBuilder measured(
            PersonId employee, int credit, List<Integer> weights, List<Measure> measures) {
        List<WorkResultPlan> results = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            IndividualIndicator indicator = IndividualIndicator.of(
                    "i" + i,
                    "Dokumen layanan " + i,
                    measure.polarity(),
                    TargetValue.of(Amount.of(measure.target(), MeasurementUnit.DOCUMENT)));
            results.add(WorkResultPlan.of("r" + i, "Layanan " + i, ResultCategory.MAIN, List.of(indicator))
                    .weighing(Weight.of(weights.get(i))));
        }
        AppraisalCaseBuilder builder = AppraisalCase.of(
                        CivilServant.of(
                                employee,
                                Specimen.NAME,
                                EmploymentStatus.PNS,
                                Position.of("Pengelola Layanan", PositionLevel.STAFF),
                                new OrgUnit("99.01", "Bagian Rekaan")),
                        Specimen.APPRAISER,
                        YEAR)
                .plan(PerformancePlan.of("skp", employee, YEAR.days(), results))
                .componentScore(ComponentScore.of("credit", Score.of(credit), "program bersama"));
        for (int i = 0; i < measures.size(); i++) {
            builder.realization(new Realization(
                    IndicatorId.of("i" + i),
                    YEAR,
                    Amount.parse(measures.get(i).realized(), MeasurementUnit.DOCUMENT),
                    Specimen.evidence()));
        }
        return builder;
    }

    /** A case of the usual employee. */
    public static AppraisalCaseBuilder measured(int credit, List<Integer> weights, List<Measure> measures) {
        return measured(Specimen.EMPLOYEE, credit, weights, measures);
    }
}
