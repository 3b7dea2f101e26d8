package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * In which way a person holds a post.
 *
 * @term definitif, pelaksana tugas, pelaksana harian
 */
public enum AssignmentKind implements Coded {
    /** Appointed to the post (definitif). */
    DEFINITIVE("definitive"),
    /** Acting while the post is vacant (pelaksana tugas, Plt). */
    ACTING("acting"),
    /** Acting from day to day while its holder is away (pelaksana harian, Plh). */
    DAILY_ACTING("daily-acting");

    private final String code;

    AssignmentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
