package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.AwayStatus;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Parameter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the days of leave, study and suspension, by status. What nobody chose is absent: the text in force is not
 * known, so nothing has a default. What an older text said stands in a policy catalog under {@link #PARAMETER}, for the days
 * of that text only.
 *
 * @param treatments the choices
 * @term ketentuan masa tidak melaksanakan tugas jabatan
 * @basis PermenPANRB 8/2021, annex (single source, old)
 */
public record AwayRules(Map<AwayStatus, AwayTreatment> treatments) {

    /** The key, in a policy catalog, of what the law of a day says. */
    public static final Parameter<AwayRules> PARAMETER = new Parameter<>("away-rules", AwayRules.class);

    private static final AwayRules NONE = new AwayRules(Map.of());

    /**
     * Checks and copies its component.
     *
     * @param treatments the choices
     */
    public AwayRules {
        treatments = copied(treatments);
    }

    private static Map<AwayStatus, AwayTreatment> copied(Map<AwayStatus, AwayTreatment> treatments) {
        Map<AwayStatus, AwayTreatment> copy = new EnumMap<>(AwayStatus.class);
        Check.notNull("treatments", treatments)
                .forEach((status, treatment) ->
                        copy.put(Check.notNull("status", status), Check.notNull("treatment", treatment)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * No choice.
     *
     * @return the empty rules
     */
    public static AwayRules none() {
        return NONE;
    }

    /**
     * These rules with one choice, in place of a former one for the same status.
     *
     * @param status why somebody is away
     * @param treatment what becomes of the days
     * @return the rules
     */
    public AwayRules with(AwayStatus status, AwayTreatment treatment) {
        Map<AwayStatus, AwayTreatment> more = new EnumMap<>(AwayStatus.class);
        more.putAll(treatments);
        more.put(Check.notNull("status", status), Check.notNull("treatment", treatment));
        return new AwayRules(more);
    }

    /**
     * What becomes of the days.
     *
     * @param status why somebody is away
     * @return the choice, or empty if none was made
     */
    public Optional<AwayTreatment> of(AwayStatus status) {
        return Optional.ofNullable(treatments.get(Check.notNull("status", status)));
    }
}
