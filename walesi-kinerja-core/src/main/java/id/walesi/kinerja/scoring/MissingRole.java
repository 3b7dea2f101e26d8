package id.walesi.kinerja.scoring;

import id.walesi.kinerja.explanation.Coded;

/**
 * What a mean over roles does where a role that has a weight says nothing that may be shown.
 *
 * @term perlakuan peran yang tidak memberi umpan balik
 */
public enum MissingRole implements Coded {
    /** There is no mean. */
    REFUSE("refuse"),
    /** The role is left out, and the weights of the others carry the whole. */
    LEAVE_OUT("leave-out");

    private final String code;

    MissingRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
