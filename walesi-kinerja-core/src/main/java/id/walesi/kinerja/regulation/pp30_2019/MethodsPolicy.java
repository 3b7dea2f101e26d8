package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.PositionGroup;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.quantity.Score;
import java.util.EnumSet;
import java.util.Optional;

/**
 * PermenPANRB 8/2021: the post picks one of two methods; article 41 of PP 30/2019 does the rest.
 *
 * <p>It governs every kind of period but a year: a year that ends on its days is the year 2021, which has two halves
 * under two laws and so a law of its own.
 */
final class MethodsPolicy extends NumericPolicy {

    static final Enacted<PolicyId> POLICY = new Enacted<>(
            new PolicyId("permenpanrb8-2021", "two-methods", 1),
            Articles.SECOND_HALF_OF_2021,
            Articles.reading(IndicatorAchievement.ANNEX),
            Articles.LAST_CHECKED);

    private static final PolicyScope SCOPE =
            PolicyScope.national(EnumSet.of(EmploymentStatus.PNS), EnumSet.complementOf(EnumSet.of(PeriodType.YEAR)));

    static final Rule LEADERS = Rule.of(
            "permenpanrb8-2021/leaders", Articles.text(IndicatorAchievement.ANNEX, Confidence.CONFIRMED), "method");

    static final Rule STAFF = Rule.of(
            "permenpanrb8-2021/administrators-and-functional-posts",
            Articles.text(IndicatorAchievement.ANNEX, Confidence.CONFIRMED),
            "method");

    MethodsPolicy(HostChoices choices) {
        super(choices);
    }

    @Override
    public Enacted<PolicyId> enacted() {
        return POLICY;
    }

    @Override
    public PolicyScope scope() {
        return SCOPE;
    }

    @Override
    Optional<Totaled> total(Judgment judgment) {
        boolean leader = isLeader(judgment.facts());
        if (leader) {
            judgment.recorder().skipped(STAFF, "leads");
        } else {
            judgment.recorder().skipped(LEADERS, "does-not-lead");
        }
        Optional<Score> results = MainAndAdditional.resultScore(judgment, leader);
        return ofResultsAndBehavior(judgment, results, BehaviorRange.score(judgment, leader));
    }

    private static boolean isLeader(AppraisalCase facts) {
        return facts.headsOrganization() || facts.employee().position().group() == PositionGroup.SENIOR_EXECUTIVE;
    }
}
