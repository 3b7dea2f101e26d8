package id.walesi.kinerja.indicator;

import id.walesi.kinerja.explanation.Coded;

/**
 * Which direction of an indicator is better.
 *
 * @term polarisasi
 * @basis PermenPANRB 8/2021 (kondisi normal, kondisi khusus)
 */
public enum Polarity implements Coded {
    /** More is better (kondisi normal). */
    HIGHER_IS_BETTER("higher-is-better"),
    /** Less is better (kondisi khusus), for example days of waiting. */
    LOWER_IS_BETTER("lower-is-better"),
    /** Closest to the target is best. */
    STABILIZE("stabilize");

    private final String code;

    Polarity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
