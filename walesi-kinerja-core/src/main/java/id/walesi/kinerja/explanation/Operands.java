package id.walesi.kinerja.explanation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that will be added up or averaged, gathered while they come about, so that the step can name them. It keeps
 * nothing where the recorder keeps nothing. Belongs to one judgment and one thread.
 *
 * @term unsur yang dijumlahkan
 */
public final class Operands {

    /** What a recorder that keeps nothing gives: shared, and always empty. */
    static final Operands NONE = new Operands(null, RunningRatio.Kind.SCORE);

    private static final int USUAL = 8;

    private final @Nullable TraceRecorder recorder;
    private final RunningRatio.Kind kind;
    private Quantity[] values = {};
    private int size;

    Operands(@Nullable TraceRecorder recorder, RunningRatio.Kind kind) {
        this.recorder = recorder;
        this.kind = kind;
    }

    /** Adds the number that was recorded last. */
    public void addLast() {
        if (recorder != null) {
            keep(recorder.last());
        }
    }

    /**
     * Adds a number.
     *
     * @param value the number
     */
    public void add(Quantity value) {
        if (recorder != null) {
            keep(Check.notNull("value", value));
        }
    }

    private void keep(Quantity value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(USUAL, 2 * size));
        }
        values[size] = value;
        size++;
    }

    int size() {
        return size;
    }

    /** A number as the step shows it. */
    Quantity get(int index) {
        Quantity value = values[index];
        return value instanceof Ratio bare ? kind.of(bare) : value;
    }
}
