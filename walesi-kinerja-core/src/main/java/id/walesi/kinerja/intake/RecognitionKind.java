package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Coded;

/**
 * The kinds of {@link id.walesi.kinerja.feedback.RecognitionGround}.
 *
 * @term jenis dasar apresiasi
 */
public enum RecognitionKind implements Coded {
    /** Progress on an indicator. */
    MEASURED_PROGRESS("measured-progress"),
    /** A contribution that its receiver confirmed. */
    CONFIRMED_CONTRIBUTION("confirmed-contribution");

    private final String code;

    RecognitionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
