package id.walesi.kinerja.weighted;

import id.walesi.kinerja.explanation.Coded;

/**
 * What a scheme does where a part has no value. Absence counts as zero only where the scheme says so.
 *
 * @term perlakuan bagian yang tidak ada
 */
public enum MissingPart implements Coded {
    /** The case is refused. */
    REFUSE("refuse"),
    /**
     * The part is left out, and the weights of the others carry the whole: an indicator without a realization, a core value
     * without a score, and a component of which nothing is known. The case is still refused without a plan that the scheme
     * takes results from, where no component of any weight is left, and where the matrix needs the rating of a component
     * that is left out.
     */
    LEAVE_OUT("leave-out"),
    /** The part counts as zero. */
    COUNT_AS_ZERO("count-as-zero");

    private final String code;

    MissingPart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
