package id.walesi.kinerja.behavior;

import id.walesi.kinerja.explanation.Coded;
import java.util.List;

/**
 * The behavior elements in use from 2014 to the middle of 2021: six for structural officials, the first five for all
 * others.
 *
 * @term unsur perilaku kerja PP 46/2011
 * @basis PP 46/2011; Perka BKN 1/2013
 */
public enum Pp46BehaviorElement implements Coded {
    /** Orientation to service (orientasi pelayanan). */
    SERVICE_ORIENTATION("service-orientation", "Orientasi Pelayanan", false),
    /** Integrity (integritas). */
    INTEGRITY("integrity", "Integritas", false),
    /** Commitment (komitmen). */
    COMMITMENT("commitment", "Komitmen", false),
    /** Discipline (disiplin). */
    DISCIPLINE("discipline", "Disiplin", false),
    /** Cooperation (kerja sama). */
    COOPERATION("cooperation", "Kerja Sama", false),
    /** Leadership (kepemimpinan), of structural officials only. */
    LEADERSHIP("leadership", "Kepemimpinan", true);

    private static final List<Pp46BehaviorElement> OF_LEADERS = List.of(values());

    private static final List<Pp46BehaviorElement> OF_OTHERS =
            OF_LEADERS.stream().filter(element -> !element.ofLeadersOnly).toList();

    private final String code;
    private final String label;
    private final boolean ofLeadersOnly;

    Pp46BehaviorElement(String code, String label, boolean ofLeadersOnly) {
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
    public static List<Pp46BehaviorElement> assessed(boolean leader) {
        return leader ? OF_LEADERS : OF_OTHERS;
    }
}
