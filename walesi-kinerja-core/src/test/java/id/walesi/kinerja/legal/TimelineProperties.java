package id.walesi.kinerja.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelineProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static Enacted<Integer> enacted(int start, int length) {
        LocalDate from = FIRST.plusDays(start);
        DateRange inForce = length == 0 ? DateRange.since(from) : DateRange.of(from, from.plusDays(length));
        return new Enacted<>(start, inForce, ExampleLaw.BASIS, FIRST.plusDays(50));
    }

    /** Up to three values with gaps and, in about half of the lists, an overlap; length 0 stands for no known end. */
    @Provide
    Arbitrary<List<Enacted<Integer>>> values() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 10))
                .as(TimelineProperties::enacted)
                .list()
                .ofMaxSize(3);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void answersWithTheValueOfTheDayOrWithNothing(
            @ForAll("values") List<Enacted<Integer>> values, @ForAll Random order) {
        List<Enacted<Integer>> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, order);
        boolean clash = false;
        for (int day = 0; day <= 50; day++) {
            LocalDate date = FIRST.plusDays(day);
            clash |= values.stream()
                            .filter(value -> value.inForce().contains(date))
                            .count()
                    > 1;
        }
        if (clash) {
            var refused = assertThrows(IllegalArgumentException.class, () -> new Timeline<>(shuffled));
            assertTrue(refused.getMessage().matches("values = .*: overlaps .* of Peraturan Contoh 1/2020 Pasal.*"));
            return;
        }
        Timeline<Integer> timeline = new Timeline<>(shuffled);
        assertEquals(new Timeline<>(values), timeline, "the order of entry does not matter");
        for (int day = -1; day <= 50; day++) {
            LocalDate date = FIRST.plusDays(day);
            Optional<Enacted<Integer>> expected = values.stream()
                    .filter(value -> value.inForce().contains(date))
                    .findAny();
            assertEquals(expected, timeline.on(date));
        }
    }

    @Example
    void neverStretchesAValueIntoAGap() {
        Timeline<Integer> timeline = new Timeline<>(List.of(enacted(20, 5), enacted(0, 10)));
        assertEquals(Optional.of(0), timeline.on(FIRST.plusDays(9)).map(Enacted::value));
        assertEquals(Optional.empty(), timeline.on(FIRST.plusDays(10)));
        assertEquals(Optional.empty(), timeline.on(FIRST.plusDays(19)));
        assertEquals(Optional.of(20), timeline.on(FIRST.plusDays(20)).map(Enacted::value));
        assertEquals(Optional.empty(), timeline.on(FIRST.plusDays(25)));
        assertEquals(Optional.empty(), timeline.on(FIRST.minusDays(1)));
        var refused = assertThrows(NullPointerException.class, () -> timeline.on(null));
        assertEquals("day", refused.getMessage());
    }
}
