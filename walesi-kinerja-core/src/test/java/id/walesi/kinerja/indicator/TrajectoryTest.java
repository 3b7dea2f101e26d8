package id.walesi.kinerja.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
                .withWorstValue(TEN);
        assertEquals(Optional.of(TEN), full.baseline());
        assertEquals(Optional.of(Aspect.QUANTITY), full.aspect());
        assertEquals(Optional.of(Consolidation.SUM), full.consolidation());
        assertEquals(Optional.of(new Trajectory(List.of(FIRST))), full.trajectory());
        assertEquals(Optional.of(TEN), full.worstValue());
    }
}
