package id.walesi.kinerja.feedback;

import id.walesi.kinerja.explanation.Coded;

/**
 * What became of a request for feedback.
 *
 * @term status permintaan umpan balik
 */
public enum FeedbackStatus implements Coded {
    /** Not answered yet. */
    OPEN("open"),
    /** Answered with feedback. */
    GIVEN("given"),
    /** Declined by the person asked. */
    DECLINED("declined"),
    /** Not answered by the last day. */
    EXPIRED("expired");

    private final String code;

    FeedbackStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
