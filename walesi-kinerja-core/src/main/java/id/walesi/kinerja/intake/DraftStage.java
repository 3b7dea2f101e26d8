package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.AtAppraisal;
import id.walesi.kinerja.validation.AtPlanning;

/**
 * How complete a draft must be. Each stage asks all that the one before it asks.
 *
 * @term tahap kelengkapan data
 * @basis PermenPANRB 6/2022: planning, carrying out, appraisal, follow-up
 */
public enum DraftStage implements Coded {
    /** Whatever is given is complete enough to be a fact. */
    AS_FACT("as-fact", AsFact.class),
    /** And the plan is there. */
    AT_PLANNING("at-planning", AtPlanning.class),
    /** And what was achieved is there. */
    AT_APPRAISAL("at-appraisal", AtAppraisal.class);

    private final String code;
    private final Class<?> group;

    DraftStage(String code, Class<?> group) {
        this.code = code;
        this.group = group;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The group of constraints. Validate it together with the default group, which alone knows malformed texts.
     *
     * @return a marker of room {@code validation}
     */
    public Class<?> group() {
        return group;
    }
}
