package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DayCountingProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Property
    void workingDaysAreCountedOneByOne(@ForAll @IntRange(max = 400) int start, @ForAll @IntRange(max = 60) int days) {
        LocalDate from = FIRST.plusDays(start);
        LocalDate last = DayCounting.WORKING_DAYS.after(from, days, Office.FIVE_DAY_WEEK);
        long counted = from.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(Office.FIVE_DAY_WEEK::isWorkingDay)
                .count();
        assertEquals(days, counted);
        assertEquals(days > 0, Office.FIVE_DAY_WEEK.isWorkingDay(last) && !last.equals(from));
    }

    @Property
    void calendarDaysAskNobody(@ForAll @IntRange(max = 60) int days) {
        assertEquals(FIRST.plusDays(days), DayCounting.CALENDAR_DAYS.after(FIRST, days, day -> {
            throw new AssertionError("a calendar day is one without a calendar");
        }));
    }

    @Example
    void aCalendarWithoutWorkingDaysIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> DayCounting.WORKING_DAYS.after(FIRST, 1, day -> false));
        LocalDate once = FIRST.plusDays(366);
        assertEquals(once, DayCounting.WORKING_DAYS.after(FIRST, 1, once::equals));
        LocalDate tooFar = FIRST.plusDays(367);
        assertThrows(IllegalArgumentException.class, () -> DayCounting.WORKING_DAYS.after(FIRST, 1, tooFar::equals));
        assertThrows(
                IllegalArgumentException.class, () -> DayCounting.CALENDAR_DAYS.after(FIRST, -1, Office.FIVE_DAY_WEEK));
    }

    @Example
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

    @Example
    void aDeadlineKeepsItsCitation() {
        Deadline deadline = Deadline.after(
                AppraisalStage.DRAFT, FIRST, Office.days(30), DayCounting.CALENDAR_DAYS, Office.FIVE_DAY_WEEK);
        assertEquals(
                new Deadline(AppraisalStage.DRAFT, LocalDate.of(2026, 1, 31), Optional.of(Office.CITATION)), deadline);
        assertEquals(Optional.empty(), Deadline.of(AppraisalStage.DRAFT, FIRST).citation());
        assertThrows(IllegalArgumentException.class, () -> Deadline.of(AppraisalStage.FINAL, FIRST));
    }
}
