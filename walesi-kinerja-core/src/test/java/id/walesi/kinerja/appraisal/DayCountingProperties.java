package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
}
