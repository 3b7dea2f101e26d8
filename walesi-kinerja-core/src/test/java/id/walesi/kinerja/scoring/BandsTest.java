package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ServiceQuality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BandsTest {

    private static final ServiceQuality[] LABELS = ServiceQuality.values();

    private static Ratio n(String number) {
        return Ratio.parse(number);
    }

    /** Bands in the order given, labeled from the bottom. */
    private static List<Band<ServiceQuality>> bands(Interval... ranges) {
        List<Band<ServiceQuality>> bands = new ArrayList<>();
        for (Interval range : ranges) {
            bands.add(new Band<>(range, LABELS[bands.size()]));
        }
        return bands;
    }

    private static Interval closed(String lower, String upper) {
        return Interval.closed(n(lower), n(upper));
    }

    private static Interval open(String lower, String upper) {
        return new Interval(n(lower), false, n(upper), false);
    }

    private static Interval closedOpen(String lower, String upper) {
        return Interval.closedOpen(n(lower), n(upper));
    }

    private static Interval openClosed(String lower, String upper) {
        return new Interval(n(lower), false, n(upper), true);
    }

    static Stream<List<Interval>> brokenContinuous() {
        return Stream.of(
                List.of(closedOpen("0", "50"), closedOpen("51", "100")), // hole
                List.of(closedOpen("0", "50"), open("50", "100")), // 50 itself is a hole
                List.of(closed("0", "50"), closedOpen("50", "100")), // 50 twice
                List.of(closedOpen("0", "60"), closedOpen("50", "100")), // overlap
                List.of(closedOpen("50", "100"), closedOpen("0", "50")), // inverted
                List.of(closedOpen("0", "50"), closedOpen("0", "50")), // the same twice
                List.of(Interval.atLeast(n("0")), closedOpen("50", "100")), // open end inside
                List.of(closedOpen("0", "50"), Interval.below(n("100")))); // open start inside
    }

    @ParameterizedTest
    @MethodSource("brokenContinuous")
    void continuousBandsWithHoleOverlapOrInversionAreRefused(List<Interval> ranges) {
        List<Band<ServiceQuality>> bands = bands(ranges.toArray(new Interval[0]));
        String message = assertThrows(IllegalArgumentException.class, () -> Bands.continuous(bands))
                .getMessage();
        assertTrue(message.contains(ranges.get(0).toString()), message);
        assertTrue(message.contains(ranges.get(1).toString()), message);
    }

    @Test
    void continuousBandsJoinEitherWay() {
        Bands<ServiceQuality> bands = Bands.continuous(
                bands(Interval.below(n("50")), closedOpen("50", "60"), closed("60", "70"), Interval.above(n("70"))));
        assertEquals(Optional.of(LABELS[0]), bands.of(n("49.999999")).map(Band::label));
        assertEquals(Optional.of(LABELS[1]), bands.of(n("50")).map(Band::label));
        assertEquals(Optional.of(LABELS[2]), bands.of(n("60")).map(Band::label));
        assertEquals(Optional.of(LABELS[2]), bands.of(n("70")).map(Band::label));
        assertEquals(Optional.of(LABELS[3]), bands.of(n("70.000001")).map(Band::label));
        assertEquals(4, bands.list().size());
    }

    static Stream<List<Interval>> brokenGrid() {
        return Stream.of(
                List.of(closed("0", "50"), closed("52", "100")), // hole
                List.of(closed("0", "50"), closed("50", "100")), // overlap
                List.of(closed("51", "100"), closed("0", "50")), // inverted
                List.of(closed("0", "50"), closed("0", "50")), // the same twice
                List.of(closedOpen("0", "50"), closed("51", "100")), // 50 is a hole
                List.of(closed("0", "50"), openClosed("51", "100")), // 51 is a hole
                List.of(closed("0", "50.5"), closed("51.5", "100")), // 51 is a hole, the bounds are off the grid
                List.of(Interval.atLeast(n("0")), closed("51", "100")), // open end inside
                List.of(closed("0", "50"), Interval.atMost(n("100")))); // open start inside
    }

    @ParameterizedTest
    @MethodSource("brokenGrid")
    void gridBandsWithHoleOverlapOrInversionAreRefused(List<Interval> ranges) {
        List<Band<ServiceQuality>> bands = bands(ranges.toArray(new Interval[0]));
        assertThrows(IllegalArgumentException.class, () -> Bands.onGrid(0, bands));
    }

    @Test
    void outerBoundsOffTheGridAreRefusedToo() {
        assertThrows(IllegalArgumentException.class, () -> Bands.onGrid(0, bands(closed("0.5", "50"))));
        assertThrows(IllegalArgumentException.class, () -> Bands.onGrid(1, bands(closed("0.5", "50.01"))));
        assertEquals(1, Bands.onGrid(1, bands(closed("0.5", "50.1"))).list().size());
    }

    @Test
    void noBandAtAllIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Bands.continuous(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Bands.onGrid(0, List.of()));
        assertEquals(
                "ascending[1]",
                assertThrows(
                                NullPointerException.class,
                                () -> Bands.continuous(Arrays.asList(new Band<>(closed("0", "1"), LABELS[0]), null)))
                        .getMessage());
    }

    @Test
    void decimalsOfAGridAreBounded() {
        assertThrows(IllegalArgumentException.class, () -> Bands.onGrid(-1, bands(closed("0", "1"))));
        assertThrows(IllegalArgumentException.class, () -> Bands.onGrid(19, bands(closed("0", "1"))));
        assertEquals(1, Bands.onGrid(18, bands(closed("0", "1"))).list().size());
    }

    @Test
    void openOuterEndsAreFineOnAGrid() {
        Bands<ServiceQuality> bands =
                Bands.onGrid(0, bands(Interval.atMost(n("50")), closed("51", "60"), Interval.atLeast(n("61"))));
        assertEquals(Optional.of(LABELS[0]), bands.of(n("-1000")).map(Band::label));
        assertEquals(Optional.of(LABELS[2]), bands.of(n("1000")).map(Band::label));
        assertEquals(Optional.empty(), bands.of(n("50.5")));
    }

    @Test
    void aNumberInABandIsRecordedWithItsBand() {
        Bands<ServiceQuality> bands = Bands.onGrid(0, bands(closed("0", "50"), closed("51", "100")));
        Rule rule = Rule.of(
                "test/bands",
                new Basis(
                        new Citation(new Instrument("test", "Test", DateRange.since(LocalDate.of(2020, 1, 1))), ""),
                        Standing.EXTENSION,
                        Confidence.INFERRED),
                "quality",
                "score");
        Recorder recorder = Recorder.recording();
        assertEquals(Optional.of(LABELS[1]), bands.classify(rule, Score.of(51), recorder));
        assertEquals(
                List.of(new Step.Classified(
                        rule, Term.of("quality", LABELS[1]), Term.of("score", Score.of(51)), closed("51", "100"))),
                recorder.trace().steps());
        assertEquals(Optional.empty(), bands.classify(rule, Score.parse("50.5"), recorder));
        assertEquals(1, recorder.trace().steps().size(), "a number without band leaves no step");
    }

    @Test
    void aBandHasARangeAndALabel() {
        assertEquals(
                "range",
                assertThrows(NullPointerException.class, () -> new Band<>(null, LABELS[0]))
                        .getMessage());
        assertEquals(
                "label",
                assertThrows(NullPointerException.class, () -> new Band<>(closed("0", "1"), null))
                        .getMessage());
    }
}
