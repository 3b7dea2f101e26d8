package id.walesi.kinerja.development;

import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;

/**
 * What kind of number the law sets for a person's learning hours. The two kinds are opposites.
 *
 * @term ketentuan jam pelajaran
 * @basis PP 11/2017 jo. PP 17/2020; PP 49/2018 Pasal 40
 */
public enum LearningRule implements Coded {
    /** At least so many in a calendar year. */
    MINIMUM("minimum"),
    /** At most so many in a year of the contract. */
    MAXIMUM("maximum"),
    /** No text was found: probation and part-time contracts. */
    NOT_FOUND("not-found");

    private final String code;

    LearningRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The kind of number for a kind of employment.
     *
     * @param status the employment
     * @return a minimum for a permanent civil servant, a maximum for one on contract
     */
    public static LearningRule of(EmploymentStatus status) {
        return switch (Check.notNull("status", status)) {
            case PNS -> MINIMUM;
            case PPPK -> MAXIMUM;
            case CPNS, PPPK_PART_TIME -> NOT_FOUND;
        };
    }
}
