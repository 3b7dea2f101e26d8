package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.scoring.Improvement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values of a comparison. */
record CollaborationEffectValues(
        Amount joint,
        Optional<Amount> apart,
        Optional<Amount> difference,
        Optional<Percent> improvement,
        EffectConclusion conclusion,
        List<EffectCaveat> caveats)
        implements CollaborationEffect {

    /** Leap years, and quarters of 90 to 92 days, still count as equally long. */
    private static final long MOST_DAYS_APART = 2;

    private static final ProblemCode OTHER_UNIT = ProblemCode.of("credit.baseline-of-other-unit");
    private static final ProblemCode TWICE = ProblemCode.of("credit.baseline-twice");
    private static final ProblemCode STRANGER = ProblemCode.of("credit.baseline-of-non-member");

    static Outcome<CollaborationEffect> compared(
            IndividualIndicator indicator,
            Amount joint,
            DateRange days,
            List<MemberId> members,
            List<Baseline> apart,
            ApartReading reading,
            CreditRules rules,
            Recorder recorder) {
        Check.notNull("joint", joint);
        Check.notNull("days", days);
        List<MemberId> all = Check.list("members", members);
        List<Baseline> baselines = Check.list("apart", apart);
        Check.that(!all.isEmpty(), "members", all, "name whose results apart are wanted");
        Problems problems = problems(joint, all, baselines);
        if (problems.blocks()) {
            return Outcome.refused(problems);
        }
        Set<EffectCaveat> caveats = caveats(indicator, days, all, baselines);
        recorder.given(rules.joint, "joint", joint);
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < baselines.size(); i++) {
            amounts.add(recorder.given(
                    rules.apart,
                    "apart",
                    Integer.toString(i + 1),
                    baselines.get(i).value()));
        }
        if (caveats.contains(EffectCaveat.BASELINE_MISSING)) {
            return Outcome.of(new CollaborationEffectValues(
                    joint,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    EffectConclusion.CANNOT_TELL,
                    List.copyOf(caveats)));
        }
        Amount together =
                recorder.computed(rules.apartTogether, together(amounts, reading, indicator.polarity()), amounts);
        Amount difference = recorder.computed(rules.gain, joint.minus(together), joint, together);
        // sums of runs of days of unequal length are not put beside each other; a mean or a best may be
        boolean comparable = !(reading == ApartReading.SUM && caveats.contains(EffectCaveat.LENGTHS_DIFFER));
        return Outcome.of(new CollaborationEffectValues(
                joint,
                Optional.of(together),
                Optional.of(difference),
                comparable ? Improvement.against(indicator.polarity(), together, joint) : Optional.empty(),
                comparable ? conclusion(indicator.polarity(), difference) : EffectConclusion.CANNOT_TELL,
                List.copyOf(caveats)));
    }

    private static Problems problems(Amount joint, List<MemberId> members, List<Baseline> baselines) {
        List<Problem> found = new ArrayList<>();
        Set<MemberId> seen = new HashSet<>();
        for (int i = 0; i < baselines.size(); i++) {
            Baseline baseline = baselines.get(i);
            String path = "apart[" + i + "]";
            if (!baseline.value().unit().equals(joint.unit())) {
                found.add(Problem.error(
                        OTHER_UNIT, path + ".value", Term.of("value", baseline.value()), Term.of("joint", joint)));
            }
            if (!seen.add(baseline.member())) {
                found.add(Problem.error(TWICE, path));
            }
            if (!members.contains(baseline.member())) {
                found.add(Problem.error(STRANGER, path));
            }
        }
        return new Problems(found);
    }

    private static Set<EffectCaveat> caveats(
            IndividualIndicator indicator, DateRange days, List<MemberId> members, List<Baseline> baselines) {
        Set<EffectCaveat> caveats = EnumSet.of(EffectCaveat.NOT_A_CAUSE, EffectCaveat.ONE_OBSERVATION);
        List<MemberId> known = baselines.stream().map(Baseline::member).toList();
        if (!known.containsAll(members)) {
            caveats.add(EffectCaveat.BASELINE_MISSING);
        }
        if (baselines.stream().anyMatch(baseline -> baseline.kind() == BaselineKind.ESTIMATED)) {
            caveats.add(EffectCaveat.BASELINE_ESTIMATED);
        }
        if (baselines.stream().anyMatch(baseline -> Math.abs(baseline.days().days() - days.days()) > MOST_DAYS_APART)) {
            caveats.add(EffectCaveat.LENGTHS_DIFFER);
        }
        if (indicator.polarity() == Polarity.STABILIZE) {
            caveats.add(EffectCaveat.NO_DIRECTION);
        }
        return caveats;
    }

    private static Amount together(List<Amount> amounts, ApartReading reading, Polarity polarity) {
        Amount sum = amounts.get(0);
        Amount best = amounts.get(0);
        for (Amount amount : amounts.subList(1, amounts.size())) {
            sum = sum.plus(amount);
            int order = amount.compareWith(best);
            best = (polarity == Polarity.LOWER_IS_BETTER ? order < 0 : order > 0) ? amount : best;
        }
        return switch (reading) {
            case SUM -> sum;
            case MEAN -> sum.times(Ratio.ONE.dividedBy(amounts.size()));
            case BEST -> best;
        };
    }

    private static EffectConclusion conclusion(Polarity polarity, Amount difference) {
        int sign = difference.value().sign();
        return switch (polarity) {
            case STABILIZE -> EffectConclusion.CANNOT_TELL;
            case HIGHER_IS_BETTER -> sign(sign);
            case LOWER_IS_BETTER -> sign(-sign);
        };
    }

    private static EffectConclusion sign(int better) {
        if (better == 0) {
            return EffectConclusion.SAME;
        }
        return better > 0 ? EffectConclusion.BETTER : EffectConclusion.WORSE;
    }

    @Override
    public String toString() {
        return "CollaborationEffect[" + conclusion + "]";
    }
}
