package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;

/**
 * Why a person is the lawful one to act in a role on a day. A host may use codes of its own beside these.
 *
 * @term dasar kewenangan bertindak
 * @basis PP 30/2019: the appraiser is the direct superior; the rest is practice of agencies
 */
public enum ActorCapacity implements Coded {
    /** Holds the role that day. */
    HOLDER("holder"),
    /** Holds it in the place of one who moved or retired. */
    SUCCESSOR("successor"),
    /** Acts for an empty or absent seat (Plt, Plh). */
    ACTING("acting"),
    /** The next higher head, because the seat is empty. */
    HIGHER_HEAD("higher-head"),
    /** Steps in because the holder is silent past the deadline. */
    STEPS_IN_FOR_SILENT("steps-in-for-silent"),
    /** Was told to act by the holder. */
    DELEGATE("delegate"),
    /** Was put in the role by an order of somebody with authority. */
    BY_ORDER("by-order");

    private final String code;

    ActorCapacity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
