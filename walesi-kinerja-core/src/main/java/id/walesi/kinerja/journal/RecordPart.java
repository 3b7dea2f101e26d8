package id.walesi.kinerja.journal;

import id.walesi.kinerja.explanation.Coded;

/**
 * What a decision record consists of; each part has a digest of its own and can be cut out for a reader.
 *
 * @term bagian berkas keputusan
 */
public enum RecordPart implements Coded {
    /** The law, its revision, the choices of the host, the verdict. */
    DECISION("decision"),
    /** The keys of the persons; the other parts say p1 (the officer), p2 and so on. */
    PERSONS("persons"),
    /** The officer's name and number. */
    OFFICER("officer"),
    /** Employment, post, unit, grade. */
    POST("post"),
    /** What was promised. */
    PLAN("plan"),
    /** What was reached. */
    REALIZATIONS("realizations"),
    /** What was said: feedback and self-assessment. */
    FEEDBACK("feedback"),
    /** What was decided, by whom, when, with which reason. */
    RATINGS("ratings"),
    /** What only some laws ask for, and scores from outside. */
    EXTRAS("extras"),
    /** How the verdict came about. */
    STEPS("steps");

    private final String code;

    RecordPart(String code) {
        this.code = code;
    }

    /** Whether the verdict can be found again without it: nothing is judged by a name or a key. */
    boolean isIdentity() {
        return this == PERSONS || this == OFFICER;
    }

    @Override
    public String code() {
        return code;
    }
}
