package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;

/**
 * How far an appraisal has gone.
 *
 * @term tahap penilaian kinerja
 * @basis PP 30/2019; PermenPANRB 6/2022: planning, execution, appraisal; document of evaluation with objection
 */
public enum AppraisalStage implements Coded {
    /** The employee drafts the plan. */
    DRAFT("draft"),
    /** The plan lies with the appraiser. */
    PROPOSED("proposed"),
    /** The plan is agreed by both. */
    AGREED("agreed"),
    /** The period is running. */
    UNDER_WAY("under-way"),
    /** The appraiser decided the ratings. */
    EVALUATED("evaluated"),
    /** The employee accepts the result. */
    ACKNOWLEDGED("acknowledged"),
    /** The employee objects. */
    OBJECTED("objected"),
    /** The appraiser's superior decided the objection. */
    DECIDED("decided"),
    /** The result stands. */
    FINAL("final");

    private final String code;

    AppraisalStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
