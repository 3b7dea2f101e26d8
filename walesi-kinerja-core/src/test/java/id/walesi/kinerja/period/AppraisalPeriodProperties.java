package id.walesi.kinerja.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AppraisalPeriodProperties {

    private static AppraisalPeriod period(PeriodType type, int year, int number) {
        return switch (type) {
            case MONTH -> AppraisalPeriod.ofMonth(year, number);
            case QUARTER -> AppraisalPeriod.ofQuarter(year, number);
            case SEMESTER -> AppraisalPeriod.ofSemester(year, number);
            case YEAR -> AppraisalPeriod.ofYear(year);
            case CUSTOM -> throw new IllegalArgumentException("has no number");
        };
    }

    private static List<AppraisalPeriod> periodsOf(PeriodType type, int year) {
        return IntStream.rangeClosed(1, type.perYear())
                .mapToObj(number -> period(type, year, number))
                .toList();
    }

    @Property
    void periodsTileTheirYear(@ForAll PeriodType type, @ForAll @IntRange(min = 1, max = 9999) int year) {
        LocalDate next = LocalDate.of(year, 1, 1);
        for (AppraisalPeriod period :
                type == PeriodType.CUSTOM ? periodsOf(PeriodType.YEAR, year) : periodsOf(type, year)) {
            assertEquals(next, period.days().start());
            assertEquals(period.days().lastDay(), period.lastDay());
            assertEquals(year, period.year());
            next = period.days().end();
        }
        assertEquals(LocalDate.of(year + 1, 1, 1), next);
    }

    @Property
    void readsWhatItWritesAndNamesEachPeriodDifferently(@ForAll @IntRange(min = 1, max = 9999) int year) {
        Set<String> names = new HashSet<>();
        for (PeriodType type : PeriodType.values()) {
            for (AppraisalPeriod period : periodsOf(type, year)) {
                assertTrue(names.add(period.toString()), period::toString);
                assertEquals(period, AppraisalPeriod.parse(period.toString()));
                AppraisalPeriod custom = AppraisalPeriod.ofDays(period.days());
                assertEquals(custom, AppraisalPeriod.parse(custom.toString()));
            }
        }
        assertEquals(12 + 4 + 2 + 1, names.size());
    }

    /** The grammar stands here a second time, as a regular expression. */
    @Property
    void readsCanonicalTextAndNothingElse(@ForAll("periodLike") String text) {
        String calendar = "(?!0000)[0-9]{4}(-S[12]|-Q[1-4]|-0[1-9]|-1[0-2])?";
        if (text.matches(calendar)) {
            assertEquals(text, AppraisalPeriod.parse(text).toString());
        } else {
            var refused = assertThrows(IllegalArgumentException.class, () -> AppraisalPeriod.parse(text));
            assertEquals("text is not an appraisal period such as 2026, 2026-Q3 or 2026-07", refused.getMessage());
        }
    }

    @Provide
    Arbitrary<String> periodLike() {
        Arbitrary<String> years =
                Arbitraries.of("2026", "0001", "9999", "0000", "1", "+2026", "-2026", "10000", "\u0662026", "");
        Arbitrary<String> marks = Arbitraries.of("", "-", "-Q", "-S", "-q", "Q", "/", "..", " ");
        Arbitrary<String> numbers = Arbitraries.of(Arrays.asList(
                "", "0", "1", "2", "3", "4", "5", "07", "7", "10", "12", "13", "-1", "+1", "\u0661", "1 "));
        return years.flatMap(year -> marks.flatMap(mark -> numbers.map(number -> year + mark + number)));
    }
}
