package id.walesi.kinerja.report;

import id.walesi.kinerja.explanation.Coded;

/**
 * For whom a document is made. What a reader may not see is not in the document at all. The cut is this library's own
 * choice, on the safe side; nobody sees a private note, which no document takes in.
 *
 * @term pembaca laporan
 */
public enum Audience implements Coded {
    /**
     * The person appraised (pegawai): everything about themselves, with the reasons of the decisions; what colleagues
     * and subordinates said stands without day, role and order, so that these give nobody away; the words still can, and
     * there is no smallest group: ongoing feedback is not anonymous. Who promises anonymity asks in a {@link
     * id.walesi.kinerja.feedback.FeedbackRound}.
     */
    EMPLOYEE("employee"),
    /** The appraising official and those above (pejabat penilai): everything, with days and roles. */
    APPRAISER("appraiser"),
    /**
     * Who checks the appraisal (auditor): every step, number and article, who decided in which role and when, and that
     * a reason or a feedback is on record; not the words that people wrote about each other.
     */
    AUDITOR("auditor"),
    /** Everybody (publik): the law and the service, no person. */
    PUBLIC("public");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the document may be about a person. */
    boolean seesPersons() {
        return this != PUBLIC;
    }

    /** Whether the reader sees what officials and others wrote: reasons, feedback. */
    boolean seesWords() {
        return this == EMPLOYEE || this == APPRAISER;
    }

    /** Whether the reader sees who among colleagues and subordinates said something, by role and day. */
    boolean seesGivers() {
        return this == APPRAISER || this == AUDITOR;
    }
}
