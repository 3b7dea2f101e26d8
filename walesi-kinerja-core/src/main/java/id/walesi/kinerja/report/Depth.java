package id.walesi.kinerja.report;

import id.walesi.kinerja.explanation.Coded;

/**
 * How deep an explanation goes.
 *
 * @term kedalaman penjelasan
 */
public enum Depth implements Coded {
    /** What came out, and under which law. */
    VERDICT("verdict"),
    /** Also the steps that it rests on, and what did not apply. */
    REASONS("reasons"),
    /** Also every step that was taken. */
    EVERY_STEP("every-step");

    private final String code;

    Depth(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
