package id.walesi.kinerja.guidance;

import id.walesi.kinerja.explanation.Coded;

/**
 * How sure it is that no smaller change would do.
 *
 * @term tingkat kepastian saran terkecil
 */
public enum Minimality implements Coded {

    /**
     * Everything smaller was tried, or cannot do because the law promises never to punish the better; and the law reads no
     * fact beside the plan that could not be moved.
     */
    PROVEN("proven"),

    /** One step less in any fact does not do; another, smaller way elsewhere is not ruled out. */
    NO_STEP_LESS("no-step-less");

    private final String code;

    Minimality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
