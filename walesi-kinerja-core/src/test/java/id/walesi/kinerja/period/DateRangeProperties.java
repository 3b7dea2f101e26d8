package id.walesi.kinerja.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A range must behave as the set of its days. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class DateRangeProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);

    /** All days looked at; closed ranges end before the last of them. */
    private static final long WINDOW = 40;

    private static Set<LocalDate> daysOf(DateRange range) {
        return LongStream.range(0, WINDOW)
                .mapToObj(FIRST::plusDays)
                .filter(range::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(0, 15).map(FIRST::plusDays);
        Arbitrary<DateRange> closed = Combinators.combine(
                        starts, Arbitraries.integers().between(0, 15))
                .as((start, more) -> DateRange.ofClosed(start, start.plusDays(more)));
        return Arbitraries.frequencyOf(Tuple.of(4, closed), Tuple.of(1, starts.map(DateRange::since)));
    }

    @Property
    void startBelongsToItAndEndDoesNot(@ForAll("ranges") DateRange range) {
        Set<LocalDate> days = daysOf(range);
        assertEquals(range.start(), days.iterator().next());
        assertEquals(false, range.contains(range.start().minusDays(1)));
        assertEquals(false, range.contains(range.end()));
        assertEquals(true, range.contains(range.lastDay()));
        assertEquals(range.end(), range.lastDay().plusDays(1));
        if (!range.isOpen()) {
            assertEquals(days.size(), range.days());
            assertEquals(range, DateRange.ofClosed(range.start(), range.lastDay()));
            assertEquals(range.start() + ".." + range.lastDay(), range.toString());
        } else {
            assertEquals(LocalDate.MAX, range.end());
            assertEquals(range.start() + "..", range.toString());
        }
    }

    @Property
    void comparesAsTheSetsOfDaysDo(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        Set<LocalDate> common = daysOf(a);
        common.retainAll(daysOf(b));
        assertEquals(!common.isEmpty(), a.overlaps(b));
        assertEquals(!common.isEmpty(), b.overlaps(a));
        assertEquals(daysOf(a).containsAll(daysOf(b)), a.encloses(b));
        assertEquals(common, a.intersection(b).map(DateRangeProperties::daysOf).orElseGet(TreeSet::new));
        assertEquals(a.intersection(b), b.intersection(a));
        assertEquals(Optional.of(a), a.intersection(a));
        a.intersection(b).ifPresent(shared -> assertEquals(true, a.encloses(shared) && b.encloses(shared)));
    }

    @Example
    void isNeverEmpty() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        var empty = assertThrows(IllegalArgumentException.class, () -> DateRange.of(day, day));
        assertEquals("end = 2026-01-05: must be after start 2026-01-05", empty.getMessage());
        var backward = assertThrows(IllegalArgumentException.class, () -> DateRange.ofClosed(day, day.minusDays(1)));
        assertEquals("last = 2026-01-04: must not be before first 2026-01-05", backward.getMessage());
        assertEquals(DateRange.of(day, day.plusDays(1)), DateRange.ofDay(day));
        assertEquals(1, DateRange.ofDay(day).days());
        assertEquals(
                366,
                DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)).days());
        assertThrows(NullPointerException.class, () -> DateRange.ofClosed(null, day));
        assertThrows(NullPointerException.class, () -> DateRange.ofClosed(day, null));
    }
}
