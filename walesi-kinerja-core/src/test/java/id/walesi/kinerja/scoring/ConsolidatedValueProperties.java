package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ConsolidatedValueProperties {

    private static Amount documents(Ratio value) {
        return new Amount(value, MeasurementUnit.DOCUMENT);
    }

    @Property
    void joinsAsNamed(@ForAll @Size(min = 1, max = 12) List<Integer> values) {
        List<Amount> amounts =
                values.stream().map(value -> documents(Ratio.of(value))).toList();
        long sum = values.stream().mapToLong(Integer::longValue).sum();
        long maximum = values.stream().mapToLong(Integer::longValue).max().orElseThrow();
        assertJoined(Ratio.of(sum), Consolidation.SUM, amounts);
        assertJoined(Ratio.of(sum, values.size()), Consolidation.AVERAGE, amounts);
        assertJoined(Ratio.of(values.get(values.size() - 1)), Consolidation.TAKE_LAST_KNOWN, amounts);
        assertJoined(Ratio.of(maximum), Consolidation.MAXIMUM, amounts);
    }

    private static void assertJoined(Ratio expected, Consolidation consolidation, List<Amount> amounts) {
        assertEquals(Optional.of(documents(expected)), ConsolidatedValue.of(consolidation, amounts));
    }

    @Example
    void nothingIsNotZero() {
        for (Consolidation consolidation : Consolidation.values()) {
            assertEquals(Optional.empty(), ConsolidatedValue.of(consolidation, List.of()));
        }
    }

    @Example
    void unitsNeverMix() {
        List<Amount> mixed = List.of(Amount.ofRupiah(1), documents(Ratio.ONE));
        assertThrows(IllegalArgumentException.class, () -> ConsolidatedValue.of(Consolidation.SUM, mixed));
    }
}
