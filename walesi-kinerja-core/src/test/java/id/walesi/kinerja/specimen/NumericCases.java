package id.walesi.kinerja.specimen;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.Proration;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.behavior.Pp30BehaviorAspect;
import id.walesi.kinerja.facts.pp30_2019.AboveScale;
import id.walesi.kinerja.facts.pp30_2019.BehaviorLevels;
import id.walesi.kinerja.facts.pp30_2019.DutyGroup;
import id.walesi.kinerja.facts.pp30_2019.GroupWeights;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.PeerView;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.scoring.TableReading;
import id.walesi.kinerja.target.CascadingMethod;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.List;

/** Constructed cases of the numeric system of 2021. */
public final class NumericCases {

    /** The second half of 2021. */
    public static final AppraisalPeriod SECOND_HALF = AppraisalPeriod.ofSemester(2021, 2);

    /** The year of two halves. */
    public static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2021);

    private NumericCases() {}

    /** What one host chose. */
    public static PolicyCatalog.Builder choose(PolicyCatalog.Builder builder) {
        return builder.choose(Pp30Choices.PEER_VIEW, PeerView.SUPERIOR_ONLY)
                .choose(Pp30Choices.ABOVE_SCALE, AboveScale.CAP)
                .choose(Pp30Choices.PLAN_PRORATION, Proration.BY_DAYS)
                .choose(Pp30Choices.PERCENT_READING, TableReading.ROUND_ALL)
                .choose(Pp30Choices.GROUP_WEIGHTS, new GroupWeights(Percent.of(60), Percent.of(40)))
                .choose(Pp30Choices.CONVERSION_READING, TableReading.EXTEND_LOWER);
    }

    /** An amount in percent. */
    public static Amount percent(String value) {
        return Amount.parse(value, MeasurementUnit.PERCENT);
    }

    /** An indicator. */
    public static IndividualIndicator indicator(String id, Polarity polarity, TargetValue target) {
        return IndividualIndicator.of(id, "Capaian rekaan", polarity, target);
    }

    /** More is better, one number as target. */
    public static IndividualIndicator higher(String id, String target) {
        return indicator(id, Polarity.HIGHER_IS_BETTER, TargetValue.of(percent(target)));
    }

    /** A plan with its realizations, built result by result. */
    public static final class Work {

        private final AppraisalPeriod period;
        private final List<WorkResultPlan> results = new ArrayList<>();
        private final List<Realization> realizations = new ArrayList<>();
        private ResultDetails details = ResultDetails.none();

        /** Nothing yet. */
        public Work(AppraisalPeriod period) {
            this.period = period;
        }

        private void realized(IndividualIndicator indicator, Amount value) {
            realizations.add(new Realization(indicator.id(), period, value, Specimen.evidence()));
        }

        /** A leader's duty. */
        public Work duty(DutyGroup group, IndividualIndicator indicator, Amount value) {
            String id = "d" + results.size();
            results.add(WorkResultPlan.of(id, "Kinerja utama", ResultCategory.MAIN, List.of(indicator)));
            details = details.group(WorkResultId.of(id), group);
            realized(indicator, value);
            return this;
        }

        /** An additional duty with one indicator. */
        public Work additional(AssignmentScope scope, IndividualIndicator indicator, Amount value) {
            String id = "a" + results.size();
            results.add(WorkResultPlan.of(id, "Kinerja tambahan", ResultCategory.ADDITIONAL, List.of(indicator)));
            details = details.scope(WorkResultId.of(id), scope);
            realized(indicator, value);
            return this;
        }

        private WorkResultPlan aspects(List<Integer> achievements) {
            String id = "w" + results.size();
            List<IndividualIndicator> indicators = new ArrayList<>();
            for (int achievement : achievements) {
                IndividualIndicator indicator =
                        higher(id + "-" + indicators.size(), "100").withAspect(Aspect.values()[indicators.size()]);
                indicators.add(indicator);
                realized(indicator, Amount.of(achievement, MeasurementUnit.PERCENT));
            }
            return WorkResultPlan.of(id, "Rencana kinerja", ResultCategory.MAIN, indicators);
        }

        /** A result that supports the superior's directly, with one aspect for each achievement in percent. */
        public Work direct(List<Integer> achievements) {
            WorkResultPlan result = aspects(achievements);
            results.add(result.supporting(
                    LeaderSupport.of(WorkResultId.of("atasan")).by(CascadingMethod.DIRECT)));
            return this;
        }

        /** A result that supports the superior's indirectly. */
        public Work nonDirect(List<Integer> achievements, ResultDetails.SuperiorPlan superior) {
            WorkResultPlan result = aspects(achievements);
            results.add(result.supporting(
                    LeaderSupport.of(WorkResultId.of("atasan")).by(CascadingMethod.NON_DIRECT)));
            details = details.superior(result.id(), superior);
            return this;
        }

        /** A result whose way of support is not told. */
        public Work untold(List<Integer> achievements) {
            results.add(aspects(achievements));
            return this;
        }

        /** The case so far. */
        public AppraisalCaseBuilder on(AppraisalCaseBuilder builder) {
            builder.plan(PerformancePlan.of("skp-1", Specimen.EMPLOYEE, period.days(), results));
            realizations.forEach(builder::realization);
            return builder.extra(Pp30Facts.RESULT_DETAILS, details);
        }

        /** A leader's case. */
        public AppraisalCaseBuilder ofLeader() {
            return on(Specimen.empty(period)).headingOrganization();
        }

        /** The case of a functional post. */
        public AppraisalCaseBuilder ofStaff() {
            return on(Specimen.empty(period));
        }
    }

    /** With a behavior score and without a new idea. */
    public static AppraisalCase behaving(AppraisalCaseBuilder builder, long score) {
        return builder.extra(Pp30Facts.BEHAVIOR_SCORE, Score.of(score))
                .extra(Pp30Facts.NEW_IDEA, NewIdea.NONE)
                .build();
    }

    /** The same level in each aspect, leadership included. */
    public static BehaviorLevels levels(int lowest, int highest, int level) {
        BehaviorLevels sheet = BehaviorLevels.standard(lowest, highest);
        for (Pp30BehaviorAspect aspect : Pp30BehaviorAspect.values()) {
            sheet = sheet.level(aspect, level);
        }
        return sheet;
    }

    /** Article 41 alone. */
    public static AppraisalCaseBuilder article41(
            AppraisalPeriod period, String results, String behavior, NewIdea idea) {
        return Specimen.empty(period)
                .extra(Pp30Facts.RESULT_SCORE, Score.parse(results))
                .extra(Pp30Facts.BEHAVIOR_SCORE, Score.parse(behavior))
                .extra(Pp30Facts.NEW_IDEA, idea);
    }

    /** The year 2021. */
    public static AppraisalCaseBuilder halves(String first, String second, NewIdea idea) {
        return Specimen.empty(YEAR)
                .extra(Pp30Facts.FIRST_HALF, Score.parse(first))
                .extra(Pp30Facts.SECOND_HALF, Score.parse(second))
                .extra(Pp30Facts.NEW_IDEA, idea);
    }

    /** Adds everything that any of these laws asks for, from one number. */
    public static void fill(AppraisalCaseBuilder builder, AppraisalPeriod period, boolean leader, int seed) {
        Score some = new Score(Ratio.of(seed % 241, 2));
        builder.extra(Pp30Facts.RESULT_SCORE, some)
                .extra(Pp30Facts.NEW_IDEA, seed % 3 == 0 ? NewIdea.PROVEN : NewIdea.NONE)
                .extra(Pp30Facts.FIRST_HALF, some)
                .extra(Pp30Facts.SECOND_HALF, some);
        if (seed % 2 == 0) {
            builder.extra(Pp30Facts.PEER_VIEW, PeerView.values()[seed / 2 % 2]);
        }
        // article 41 alone reads the score, the two methods also the levels
        if (seed % 5 < 3) {
            builder.extra(Pp30Facts.BEHAVIOR_SCORE, some);
        } else {
            builder.extra(Pp30Facts.BEHAVIOR_LEVELS, levels(3, 4, 1 + seed % 7));
        }
        Work work = new Work(period);
        Amount value = Amount.of(seed % 130, MeasurementUnit.PERCENT);
        if (leader) {
            work.duty(DutyGroup.AGREEMENT_AND_DIRECTIVES, higher("i1", "100"), value)
                    .duty(
                            DutyGroup.ACTION_PLANS_AND_INITIATIVES,
                            indicator(
                                    "i2", Polarity.LOWER_IS_BETTER, TargetValue.between(percent("70"), percent("90"))),
                            value);
        } else {
            work.direct(List.of(seed % 130, 100, 95))
                    .nonDirect(List.of(seed % 110), new ResultDetails.SuperiorPlan(some, Panrb8Category.GOOD));
        }
        if (seed % 4 == 0) {
            work.additional(AssignmentScope.values()[seed % 3], higher("i3", "80"), value);
        }
        work.on(builder);
    }
}
