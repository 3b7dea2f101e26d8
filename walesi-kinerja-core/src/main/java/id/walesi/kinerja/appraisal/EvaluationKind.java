package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.period.AppraisalPeriod;
import java.util.Optional;

/**
 * Whether a part of a year or a whole year is evaluated. Both go through the same matrix, and each has ratings of its
 * own: the annual one looks at the whole year and does not follow from the periodic ones by any national formula.
 *
 * <p>Who decides what: the leader one level above fixes the organization's predicate, of a part of the year by its action
 * plan and periodic targets, of the year by its performance agreement ({@link OrganizationAchievement}); the appraiser
 * decides the two ratings ({@link RatingDecision}); the matrix gives the predicate; and what an official adopts for the
 * year beside a proposal from its parts is kept ({@link YearResult}), but changes no rating.
 *
 * @term evaluasi kinerja periodik, evaluasi kinerja tahunan
 * @basis PermenPANRB 6/2022; SE MenPANRB 3/2023 (organization); how long a periodic evaluation is, the agency chooses
 */
public enum EvaluationKind implements Coded {
    /** A month, a quarter or a half of a year. */
    PERIODIC("periodic"),
    /** The whole year. */
    ANNUAL("annual");

    private final String code;

    EvaluationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The kind that a period belongs to.
     *
     * @param period the period
     * @return the kind; empty for another run of days, of which no rule says whether it may stand for a year
     */
    public static Optional<EvaluationKind> of(AppraisalPeriod period) {
        return switch (period.type()) {
            case MONTH, QUARTER, SEMESTER -> Optional.of(PERIODIC);
            case YEAR -> Optional.of(ANNUAL);
            case CUSTOM -> Optional.empty();
        };
    }
}
