package id.walesi.kinerja.journal;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.policy.PolicyCatalog;

/** The case with every kind of fact, for the tests of other rooms. */
public final class RichCase {

    /** The laws that judge it. */
    public static final PolicyCatalog CATALOG = Records.CATALOG;

    private RichCase() {}

    /** The case. */
    public static AppraisalCase rich() {
        return Records.rich();
    }
}
