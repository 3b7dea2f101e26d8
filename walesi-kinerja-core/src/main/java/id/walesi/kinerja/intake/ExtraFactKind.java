package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Coded;

/**
 * What an {@link ExtraFactDraft} says it is: the type of its key.
 *
 * @term jenis unsur khusus peraturan
 */
public enum ExtraFactKind implements Coded {
    /** A {@code Score}. */
    SCORE("score"),
    /** A {@code Percent}. */
    PERCENT("percent"),
    /** An {@code Amount}. */
    AMOUNT("amount"),
    /** A {@code LocalDate}. */
    DAY("day"),
    /** An {@code AppraisalPeriod}. */
    PERIOD("period"),
    /** A {@code String}. */
    TEXT("text");

    private final String code;

    ExtraFactKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
