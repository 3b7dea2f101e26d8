package id.walesi.kinerja.explanation;

/**
 * Why a step of one trace differs from the same step of another.
 *
 * @term sebab perubahan langkah
 */
public enum ChangeCause implements Coded {
    /** A fact of the case is another one, or is asked for by another rule. */
    FACT("fact"),
    /** A person decided otherwise, on another day, in another role or for another reason. */
    DECISION("decision"),
    /** What went in had changed before. */
    OPERAND("operand"),
    /** The same went in and something else came out: another limit, band or table. */
    RULE("rule"),
    /** The same came out of the same, but it rests on another article, standing or confidence. */
    BASIS("basis"),
    /** The step was not there before. */
    ADDED("added"),
    /** The step is no longer there. */
    REMOVED("removed");

    private final String code;

    ChangeCause(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
