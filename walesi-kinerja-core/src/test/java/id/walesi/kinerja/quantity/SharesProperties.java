package id.walesi.kinerja.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

class SharesProperties {

    @Property
    void sumToOneAndKeepTheirProportion(@ForAll @NotEmpty List<@LongRange(max = 1_000_000) Long> parts) {
        long whole = parts.stream().mapToLong(Long::longValue).sum();
        Assume.that(whole > 0);
        List<Ratio> shares = Shares.of(parts).values();
        assertEquals(Ratio.ONE, shares.stream().reduce(Ratio.ZERO, Ratio::plus));
        for (int i = 0; i < parts.size(); i++) {
            assertEquals(Ratio.of(parts.get(i)), shares.get(i).times(whole));
        }
    }

    @Example
    void refuseWhatIsNoDivision() {
        assertThrows(IllegalArgumentException.class, () -> Shares.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Shares.of(List.of(0L, 0L)));
        assertThrows(IllegalArgumentException.class, () -> Shares.of(List.of(3L, -1L)));
        assertThrows(IllegalArgumentException.class, () -> new Shares(List.of(Ratio.of(1, 2))));
        assertThrows(IllegalArgumentException.class, () -> new Shares(List.of(Ratio.of(3, 2), Ratio.of(-1, 2))));
        assertThrows(ArithmeticException.class, () -> Shares.of(List.of(Long.MAX_VALUE, 1L)));
        assertEquals(List.of(Ratio.ZERO, Ratio.ONE), Shares.of(List.of(0L, 7L)).values());
    }
}
