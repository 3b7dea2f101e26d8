package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayCountingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void aCalendarWithoutWorkingDaysIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> DayCounting.WORKING_DAYS.after(FIRST, 1, day -> false));
        LocalDate once = FIRST.plusDays(366);
        assertEquals(once, DayCounting.WORKING_DAYS.after(FIRST, 1, once::equals));
        LocalDate tooFar = FIRST.plusDays(367);
        assertThrows(IllegalArgumentException.class, () -> DayCounting.WORKING_DAYS.after(FIRST, 1, tooFar::equals));
        assertThrows(
                IllegalArgumentException.class, () -> DayCounting.CALENDAR_DAYS.after(FIRST, -1, Office.FIVE_DAY_WEEK));
    }

    @Test
    void theChoiceOfDaysMovesTheEnd() {
        // a Friday
        LocalDate received = LocalDate.of(2026, 4, 3);
        assertEquals(
                LocalDate.of(2026, 4, 17),
                Office.window(14, DayCounting.CALENDAR_DAYS).lastDay(received));
        assertEquals(
                LocalDate.of(2026, 4, 23),
                Office.window(14, DayCounting.WORKING_DAYS).lastDay(received));
        assertThrows(IllegalArgumentException.class, () -> Office.window(0, DayCounting.CALENDAR_DAYS));
    }

    @Test
    void aDeadlineKeepsItsCitation() {
        Deadline deadline = Deadline.after(
                AppraisalStage.DRAFT, FIRST, Office.days(30), DayCounting.CALENDAR_DAYS, Office.FIVE_DAY_WEEK);
        assertEquals(
                new Deadline(AppraisalStage.DRAFT, LocalDate.of(2026, 1, 31), Optional.of(Office.CITATION)), deadline);
        assertEquals(Optional.empty(), Deadline.of(AppraisalStage.DRAFT, FIRST).citation());
        assertThrows(IllegalArgumentException.class, () -> Deadline.of(AppraisalStage.FINAL, FIRST));
    }
}
