package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.ServiceQuality;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BandsProperties {

    private static final ServiceQuality LABEL = ServiceQuality.A;

    /** Bands of these widths, from a start upward; on the grid they are one step shorter than the way to the next. */
    private static List<Band<ServiceQuality>> bands(int start, List<Integer> widths, int decimals, boolean grid) {
        long step = decimals == 0 ? 1 : 100;
        List<Band<ServiceQuality>> bands = new ArrayList<>();
        long at = start;
        for (int width : widths) {
            long next = at + width;
            Interval range = grid
                    ? Interval.closed(Ratio.of(at, step), Ratio.of(next - 1, step))
                    : Interval.closedOpen(Ratio.of(at, step), Ratio.of(next, step));
            bands.add(new Band<>(range, LABEL));
            at = next;
        }
        return bands;
    }

    @Property
    void everyNumberBetweenTheEndsOfContinuousBandsHasExactlyOneBand(
            @ForAll @IntRange(min = -1000, max = 1000) int start,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 300) Integer> widths,
            @ForAll @IntRange(min = -1, max = 10_000) int thousandths) {
        Bands<ServiceQuality> bands = Bands.continuous(bands(start, widths, 0, false));
        long length = widths.stream().mapToInt(Integer::intValue).sum();
        Ratio value = Ratio.of(start).plus(Ratio.of(thousandths, 10_000).times(length));
        long homes = bands.list().stream()
                .filter(band -> band.range().contains(value))
                .count();
        assertEquals(thousandths >= 0 && thousandths < 10_000 ? 1 : 0, homes);
        assertEquals(homes == 1, bands.of(value).isPresent());
    }

    @Property
    void onAGridEachGridPointHasOneBandAndNoOtherNumberBetweenTwoBandsHasAny(
            @ForAll @IntRange(min = -1000, max = 1000) int start,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 300) Integer> widths,
            @ForAll boolean hundredths,
            @ForAll @IntRange(min = 1, max = 99) int between) {
        int decimals = hundredths ? 2 : 0;
        Bands<ServiceQuality> bands = Bands.onGrid(decimals, bands(start, widths, decimals, true));
        Ratio step = Ratio.of(1, hundredths ? 100 : 1);
        for (int i = 0; i < bands.list().size(); i++) {
            Band<ServiceQuality> band = bands.list().get(i);
            Ratio lowest = band.range().lower();
            Ratio highest = band.range().upper();
            assertEquals(band, bands.of(lowest).orElseThrow());
            assertEquals(band, bands.of(highest).orElseThrow());
            boolean last = i == bands.list().size() - 1;
            assertEquals(last, bands.of(highest.plus(step)).isEmpty());
            assertEquals(
                    true,
                    bands.of(highest.plus(step.times(Ratio.of(between, 100)))).isEmpty());
        }
    }
}
