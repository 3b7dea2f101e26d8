package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTableTest {

    private static PrintedTable.Row<String> row(Interval range, String value) {
        return new PrintedTable.Row<>(range, value);
    }

    private static Ratio n(String text) {
        return Ratio.parse(text);
    }

    /** 10-20, 21-30, above 30. */
    private static final PrintedTable<String> TABLE = PrintedTable.of(
            0,
            List.of(
                    row(Interval.closed(n("10"), n("20")), "low"),
                    row(Interval.closed(n("21"), n("30")), "middle"),
                    row(Interval.above(n("30")), "high")));

    @ParameterizedTest
    @CsvSource({
        "ROUND_ALL,20.4,low,20,false", "ROUND_ALL,20.5,middle,21,false", "ROUND_ALL,15.5,low,16,false",
        "ROUND_ALL,9.5,low,10,false", "ROUND_GAPS,15.5,low,15.5,false", "ROUND_GAPS,20.4,low,20,false",
        "ROUND_GAPS,20.5,middle,21,false", "EXTEND_LOWER,20.9,low,20.9,true", "EXTEND_UPPER,20.1,middle,20.1,true",
        "EXTEND_LOWER,20,low,20,false", "EXTEND_UPPER,21,middle,21,false", "REFUSE,30.1,high,30.1,false"
    })
    void readsAsItIsTold(TableReading reading, String number, String value, String used, boolean inHole) {
        PrintedTable.Found<String> found = TABLE.find(n(number), reading).orElseThrow();
        assertEquals(value, found.value());
        assertEquals(n(used), found.number());
        assertEquals(inHole, found.inHole());
        assertTrue(found.range().contains(found.number()));
    }

    @ParameterizedTest
    @CsvSource({"REFUSE,20.5", "REFUSE,9", "ROUND_GAPS,9.5", "EXTEND_LOWER,9.9", "EXTEND_UPPER,9.9", "ROUND_ALL,9.4"})
    void findsNothingBeyondTheEndsAndWhereItIsRefused(TableReading reading, String number) {
        assertEquals(Optional.empty(), TABLE.find(n(number), reading));
    }

    @Test
    void tellsTheHole() {
        assertEquals(
                new Interval(n("20"), false, n("21"), false),
                TABLE.find(n("20.5"), TableReading.EXTEND_LOWER).orElseThrow().range());
    }

    @Test
    void refusesRowsThatDoNotRise() {
        assertThrows(IllegalArgumentException.class, () -> PrintedTable.of(0, List.of()));
        Interval first = Interval.closed(n("10"), n("20"));
        for (Interval second : List.of(
                first, Interval.closed(n("20"), n("30")), Interval.closed(n("5"), n("9")), Interval.atMost(n("30")))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> PrintedTable.of(0, List.of(row(first, "a"), row(second, "b"))));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> PrintedTable.of(0, List.of(row(Interval.above(n("1")), "a"), row(first, "b"))));
    }

    @Test
    void aLineGoesThroughItsPoints() {
        Line line = Line.through(n("76"), n("90"), n("90"), n("109"));
        assertEquals(n("90"), line.at(n("76")));
        assertEquals(n("109"), line.at(n("90")));
        assertEquals(Ratio.of(199, 2), line.at(n("83")));
        assertEquals(n("7"), Line.level(n("7")).at(n("1000")));
        assertEquals(
                "otherX = 1: must not be the first point's number",
                assertThrows(IllegalArgumentException.class, () -> Line.through(n("1"), n("1"), n("1"), n("2")))
                        .getMessage());
    }
}
