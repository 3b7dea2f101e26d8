package id.walesi.kinerja.indicator;

import id.walesi.kinerja.explanation.Coded;

/**
 * Why there is no value, which is never the same as a value of zero.
 *
 * @term alasan tidak ada realisasi
 */
public enum AbsenceReason implements Coded {
    /** It should have been measured and was not. */
    NOT_MEASURED("not-measured"),
    /** It could not occur in the period, for example no request came in. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    AbsenceReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
