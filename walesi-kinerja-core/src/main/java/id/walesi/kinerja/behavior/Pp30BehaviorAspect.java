package id.walesi.kinerja.behavior;

import id.walesi.kinerja.explanation.Coded;
import java.util.Arrays;
import java.util.List;

/**
 * The behavior aspects of the numeric system: five for leaders, the first four for all others.
 *
 * @term aspek perilaku kerja PP 30/2019
 * @basis PP 30/2019; PermenPANRB 8/2021
 */
public enum Pp30BehaviorAspect implements Coded {
    /** Orientation to service (orientasi pelayanan). */
    SERVICE_ORIENTATION("service-orientation", "Orientasi Pelayanan", false),
    /** Commitment (komitmen). */
    COMMITMENT("commitment", "Komitmen", false),
    /** Initiative at work (inisiatif kerja). */
    WORK_INITIATIVE("work-initiative", "Inisiatif Kerja", false),
    /** Cooperation (kerja sama). */
    COOPERATION("cooperation", "Kerja Sama", false),
    /** Leadership (kepemimpinan), of leaders only. */
    LEADERSHIP("leadership", "Kepemimpinan", true);

    private final String code;
    private final String label;
    private final boolean ofLeadersOnly;

    Pp30BehaviorAspect(String code, String label, boolean ofLeadersOnly) {
        this.code = code;
        this.label = label;
        this.ofLeadersOnly = ofLeadersOnly;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The official label.
     *
     * @return Indonesian text, for example {@code Orientasi Pelayanan}
     */
    public String label() {
        return label;
    }

    /**
     * Whether it is assessed in leaders only.
     *
     * @return true for leadership
     */
    public boolean ofLeadersOnly() {
        return ofLeadersOnly;
    }

    /**
     * Those assessed in one person.
     *
     * @param leader whether the person is a leader in the sense of the rule
     * @return all of them for a leader, otherwise all but leadership, in the order of the form
     */
    public static List<Pp30BehaviorAspect> assessed(boolean leader) {
        return Arrays.stream(values())
                .filter(element -> leader || !element.ofLeadersOnly)
                .toList();
    }
}
