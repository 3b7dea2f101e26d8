package id.walesi.kinerja.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.indicator.Trajectory.Milestone;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrajectoryTest {

    private static final Amount TEN = Amount.of(10, MeasurementUnit.DOCUMENT);
    private static final Milestone FIRST = new Milestone(AppraisalPeriod.ofQuarter(2025, 1), TEN);
    private static final Milestone SECOND = new Milestone(AppraisalPeriod.ofQuarter(2025, 2), TEN);

    @Test
    void milestonesAreFoundByPeriod() {
        Trajectory way = new Trajectory(List.of(FIRST, SECOND));
        assertEquals(Optional.of(SECOND), way.of(SECOND.period()));
        assertEquals(Optional.empty(), way.of(AppraisalPeriod.ofYear(2025)));
    }

    @Test
    void milestonesFollowEachOtherInOneUnit() {
        assertThrows(IllegalArgumentException.class, () -> new Trajectory(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Trajectory(List.of(SECOND, FIRST)));
        assertThrows(IllegalArgumentException.class, () -> new Trajectory(List.of(FIRST, FIRST)));
        Milestone money = new Milestone(SECOND.period(), Amount.ofRupiah(1));
        assertThrows(IllegalArgumentException.class, () -> new Trajectory(List.of(FIRST, money)));
    }

    @Test
    void anIndicatorKeepsOneUnit() {
        IndividualIndicator indicator =
                IndividualIndicator.of("i", "measure", Polarity.HIGHER_IS_BETTER, TargetValue.of(TEN));
        Trajectory money = new Trajectory(List.of(new Milestone(FIRST.period(), Amount.ofRupiah(1))));
        assertThrows(IllegalArgumentException.class, () -> indicator.withTrajectory(money));
        assertThrows(IllegalArgumentException.class, () -> indicator.withBaseline(Amount.ofRupiah(1)));
        assertThrows(IllegalArgumentException.class, () -> indicator.withWorstValue(Amount.ofRupiah(1)));
        assertThrows(
                IllegalArgumentException.class, () -> indicator.withWorstValue(Amount.of(0, MeasurementUnit.DOCUMENT)));
        IndividualIndicator full = indicator
                .withBaseline(TEN)
                .withAspect(Aspect.QUANTITY)
                .withConsolidation(Consolidation.SUM)
                .withTrajectory(new Trajectory(List.of(FIRST)))
                .withWorstValue(TEN)
                .withStretch(Amount.of(11, MeasurementUnit.DOCUMENT));
        assertEquals(Optional.of(TEN), full.baseline());
        assertEquals(Optional.of(Aspect.QUANTITY), full.aspect());
        assertEquals(Optional.of(Consolidation.SUM), full.consolidation());
        assertEquals(Optional.of(new Trajectory(List.of(FIRST))), full.trajectory());
        assertEquals(Optional.of(TEN), full.worstValue());
        assertEquals(Optional.of(Amount.of(11, MeasurementUnit.DOCUMENT)), full.stretch());
        assertEquals(
                full,
                full.withStretch(full.stretch().orElseThrow()).withBaseline(TEN).withAspect(Aspect.QUANTITY));
        assertEquals(Optional.empty(), indicator.stretch());
    }

    @Test
    void aStretchGoesBeyondATargetThatIsOneNumber() {
        Amount nine = Amount.of(9, MeasurementUnit.DOCUMENT);
        Amount eleven = Amount.of(11, MeasurementUnit.DOCUMENT);
        TargetValue ten = TargetValue.of(TEN);
        assertEquals(
                List.of(true, false, false, false),
                List.of(
                        IndividualIndicator.goesBeyond(ten, Polarity.HIGHER_IS_BETTER, eleven),
                        IndividualIndicator.goesBeyond(ten, Polarity.HIGHER_IS_BETTER, TEN),
                        IndividualIndicator.goesBeyond(ten, Polarity.HIGHER_IS_BETTER, nine),
                        IndividualIndicator.goesBeyond(ten, Polarity.HIGHER_IS_BETTER, Amount.ofRupiah(11))));
        assertEquals(
                List.of(false, false, true, false),
                List.of(
                        IndividualIndicator.goesBeyond(ten, Polarity.LOWER_IS_BETTER, eleven),
                        IndividualIndicator.goesBeyond(ten, Polarity.LOWER_IS_BETTER, TEN),
                        IndividualIndicator.goesBeyond(ten, Polarity.LOWER_IS_BETTER, nine),
                        IndividualIndicator.goesBeyond(ten, Polarity.STABILIZE, eleven)));
        IndividualIndicator range =
                IndividualIndicator.of("i", "measure", Polarity.HIGHER_IS_BETTER, TargetValue.between(nine, TEN));
        String refused = assertThrows(IllegalArgumentException.class, () -> range.withStretch(eleven))
                .getMessage();
        assertTrue(refused.startsWith("stretch = "), refused);
        assertEquals(
                "stretch",
                assertThrows(NullPointerException.class, () -> range.withStretch(null))
                        .getMessage());
    }
}
