package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.explanation.Coded;

/**
 * What has become of a contribution.
 *
 * @term status kontribusi
 */
public enum ContributionStatus implements Coded {
    /** The receiver has not spoken yet, and still may. */
    OPEN("open"),
    /** The receiver confirmed it. */
    CONFIRMED("confirmed"),
    /** The receiver disputed it. */
    DISPUTED("disputed"),
    /** The receiver did not speak in time. */
    EXPIRED("expired");

    private final String code;

    ContributionStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
