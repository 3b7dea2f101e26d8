package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Coded;

/**
 * What a {@link RealizedValueDraft} says it is. An empty cell is never taken for zero.
 *
 * @term jenis realisasi
 */
public enum RealizedKind implements Coded {
    /** A measured number. */
    MEASURED("measured"),
    /** The day on which something was done. */
    DONE("done"),
    /** Words. */
    TOLD("told"),
    /** No value, with the reason. */
    ABSENT("absent");

    private final String code;

    RealizedKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
