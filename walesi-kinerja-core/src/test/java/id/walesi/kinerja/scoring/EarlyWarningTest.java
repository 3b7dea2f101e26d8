package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizationSeries;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.indicator.Trajectory;
import id.walesi.kinerja.indicator.Trajectory.Milestone;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EarlyWarningTest {

    private static final Evidence REGISTER = new Evidence(EvidenceKind.REGISTER, "register-2025");

    private static final IndividualIndicator DOCUMENTS =
            indicator(Polarity.HIGHER_IS_BETTER, 100, 25, 50, 75, 100).withConsolidation(Consolidation.SUM);

    private static final IndividualIndicator WAITING =
            indicator(Polarity.LOWER_IS_BETTER, 3, 6, 5, 4, 3).withConsolidation(Consolidation.TAKE_LAST_KNOWN);

    private static IndividualIndicator indicator(Polarity polarity, int target, int... milestones) {
        List<Milestone> way = java.util.stream.IntStream.range(0, milestones.length)
                .mapToObj(i -> new Milestone(AppraisalPeriod.ofQuarter(2025, i + 1), amount(milestones[i])))
                .toList();
        return IndividualIndicator.of("i", "measure", polarity, TargetValue.of(amount(target)))
                .withTrajectory(new Trajectory(way));
    }

    private static Amount amount(int value) {
        return Amount.of(value, MeasurementUnit.DOCUMENT);
    }

    private static RealizationSeries quarters(int... values) {
        RealizationSeries series = RealizationSeries.of(IndicatorId.of("i"));
        for (int i = 0; i < values.length; i++) {
            AppraisalPeriod quarter = AppraisalPeriod.ofQuarter(2025, i + 1);
            series = series.record(
                    new Realization(IndicatorId.of("i"), quarter, amount(values[i]), REGISTER),
                    quarter.lastDay().plusDays(3));
        }
        return series;
    }

    private static EarlyWarning afterQuarter(int quarter, IndividualIndicator indicator, int... values) {
        LocalDate day = AppraisalPeriod.ofQuarter(2025, quarter).lastDay().plusDays(5);
        return EarlyWarning.on(indicator, quarters(values), day);
    }

    private static void assertWarning(Outlook outlook, OutlookReason reason, EarlyWarning warning) {
        assertEquals(outlook, warning.outlook());
        assertEquals(reason, warning.reason());
    }

    @Test
    void nothingIsDueBeforeTheFirstMilestone() {
        EarlyWarning warning = EarlyWarning.on(DOCUMENTS, quarters(), LocalDate.of(2025, 3, 31));
        assertWarning(Outlook.ON_TRACK, OutlookReason.NO_MILESTONE_DUE, warning);
        assertEquals(Optional.empty(), warning.milestone());
    }

    @Test
    void meetingTheMilestoneExactlyIsOnTrack() {
        EarlyWarning warning = afterQuarter(2, DOCUMENTS, 25, 25);
        assertWarning(Outlook.ON_TRACK, OutlookReason.MILESTONE_MET, warning);
        assertEquals(Optional.of(amount(50)), warning.value());
        assertWarning(Outlook.ON_TRACK, OutlookReason.MILESTONE_MET, afterQuarter(2, WAITING, 6, 5));
        assertWarning(Outlook.ON_TRACK, OutlookReason.MILESTONE_MET, afterQuarter(4, DOCUMENTS, 25, 25, 25, 25));
    }

    @Test
    void missingTheMilestoneIsBehind() {
        assertWarning(Outlook.BEHIND, OutlookReason.MILESTONE_MISSED, afterQuarter(2, DOCUMENTS, 25, 24));
        assertWarning(Outlook.BEHIND, OutlookReason.MILESTONE_MISSED, afterQuarter(2, WAITING, 5, 6));
    }

    @Test
    void aPaceThatMissesTheNextMilestoneIsAtRisk() {
        EarlyWarning warning = afterQuarter(2, DOCUMENTS, 40, 15);
        assertWarning(Outlook.AT_RISK, OutlookReason.PACE_TOO_SLOW, warning);
        assertEquals(
                AppraisalPeriod.ofQuarter(2025, 3),
                warning.milestone().orElseThrow().period());
        assertWarning(Outlook.ON_TRACK, OutlookReason.MILESTONE_MET, afterQuarter(2, DOCUMENTS, 30, 23));
    }

    @Test
    void aPaceNeedsTwoQuarters() {
        assertWarning(Outlook.ON_TRACK, OutlookReason.MILESTONE_MET, afterQuarter(1, DOCUMENTS, 25));
    }

    @Test
    void anUnmeasuredQuarterIsAtRiskAndNeverZero() {
        assertWarning(Outlook.AT_RISK, OutlookReason.NOT_MEASURED, afterQuarter(2, DOCUMENTS, 60));
        assertWarning(Outlook.AT_RISK, OutlookReason.NOT_MEASURED, afterQuarter(1, DOCUMENTS));
        RealizationSeries absent = quarters(60)
                .record(
                        new Realization(
                                IndicatorId.of("i"),
                                AppraisalPeriod.ofQuarter(2025, 2),
                                RealizedValue.absent(AbsenceReason.NOT_MEASURED),
                                REGISTER),
                        LocalDate.of(2025, 7, 3));
        EarlyWarning warning = EarlyWarning.on(DOCUMENTS, absent, LocalDate.of(2025, 7, 5));
        assertWarning(Outlook.AT_RISK, OutlookReason.NOT_MEASURED, warning);
        assertEquals(Optional.of(amount(60)), warning.value());
    }

    @Test
    void onlyWhatWasKnownOnTheDayCounts() {
        assertWarning(
                Outlook.AT_RISK,
                OutlookReason.NOT_MEASURED,
                EarlyWarning.on(DOCUMENTS, quarters(25, 25), LocalDate.of(2025, 7, 2)));
    }

    @Test
    void anIndicatorWithoutDirectionOrWayIsRefused() {
        IndividualIndicator plain =
                IndividualIndicator.of("i", "measure", Polarity.HIGHER_IS_BETTER, TargetValue.of(amount(1)));
        LocalDate day = LocalDate.of(2025, 7, 5);
        RealizationSeries none = quarters();
        assertThrows(IllegalArgumentException.class, () -> EarlyWarning.on(plain, none, day));
        assertThrows(
                IllegalArgumentException.class,
                () -> EarlyWarning.on(indicator(Polarity.HIGHER_IS_BETTER, 1, 1), none, day));
        assertThrows(
                IllegalArgumentException.class,
                () -> EarlyWarning.on(
                        indicator(Polarity.STABILIZE, 1, 1).withConsolidation(Consolidation.SUM), none, day));
    }
}
