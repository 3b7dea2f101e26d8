package id.walesi.kinerja.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 1, 2026-01-01, 2026-12-31",
        "2026-S2, SEMESTER, 2, 2026-07-01, 2026-12-31",
        "2026-Q3, QUARTER, 3, 2026-07-01, 2026-09-30",
        "2024-02, MONTH, 2, 2024-02-01, 2024-02-29",
        "2026-12, MONTH, 12, 2026-12-01, 2026-12-31",
        "2026-01-05..2026-02-10, CUSTOM, 0, 2026-01-05, 2026-02-10"
    })
    void readsEachKind(String text, PeriodType type, int number, LocalDate first, LocalDate last) {
        var expected = new AppraisalPeriod(type, number, DateRange.ofClosed(first, last));
        assertEquals(expected, AppraisalPeriod.parse(text));
        assertEquals(text, expected.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05..",
                "..2026-01-05",
                "2026-02-10..2026-01-05",
                "2026-01-05...2026-02-10",
                "2026-1-5..2026-2-10",
                "2026-01-05/2026-02-10",
                "2026-01-05 .. 2026-02-10",
                "2026-02-30..2026-03-01",
                "2026-01-05"
            })
    void refusesDaysThatAreNoPeriod(String text) {
        assertThrows(IllegalArgumentException.class, () -> AppraisalPeriod.parse(text));
    }

    @Test
    void refusesNumbersAndYearsThatDoNotExist() {
        var quarter = assertThrows(IllegalArgumentException.class, () -> AppraisalPeriod.ofQuarter(2026, 5));
        assertEquals("number = 5: must lie in 1..4", quarter.getMessage());
        assertThrows(IllegalArgumentException.class, () -> AppraisalPeriod.ofMonth(2026, 0));
        // years of other than four digits have no canonical text
        var year = assertThrows(IllegalArgumentException.class, () -> AppraisalPeriod.ofYear(10_000));
        assertEquals("year = 10000: must lie in 1..9999", year.getMessage());
        assertThrows(IllegalArgumentException.class, () -> AppraisalPeriod.ofYear(0));
        assertThrows(IllegalArgumentException.class, () -> AppraisalPeriod.ofYear(Integer.MAX_VALUE));
    }

    @Test
    void refusesDaysThatAreNotThoseOfItsName() {
        DateRange january = AppraisalPeriod.ofMonth(2026, 1).days();
        var refused =
                assertThrows(IllegalArgumentException.class, () -> new AppraisalPeriod(PeriodType.QUARTER, 1, january));
        assertEquals("days = 2026-01-01..2026-01-31: QUARTER 1 is 2026-01-01..2026-03-31", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new AppraisalPeriod(PeriodType.CUSTOM, 1, january));
        assertThrows(IllegalArgumentException.class, () -> AppraisalPeriod.ofDays(DateRange.since(january.start())));
        assertNotEquals(AppraisalPeriod.ofMonth(2026, 1), AppraisalPeriod.ofDays(january));
    }

    @Test
    void keepsItsCodes() {
        assertEquals(
                "month 12, quarter 4, semester 2, year 1, custom 0",
                Stream.of(PeriodType.values())
                        .map(type -> type.code() + " " + type.perYear())
                        .collect(Collectors.joining(", ")));
    }
}
