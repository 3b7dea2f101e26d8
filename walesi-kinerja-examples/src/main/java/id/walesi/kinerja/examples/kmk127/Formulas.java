package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.Achievement;
import id.walesi.kinerja.scoring.AchievementMethod;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.scoring.NegativeTargetRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arithmetic of the decree: exact, and recorded by the lines that compute. */
final class Formulas {

    private static final AchievementMethod METHOD = new AchievementMethod(
            LowerIsBetterFormula.DIFFERENCE,
            NegativeTargetRule.MIRRORED,
            Optional.of(Decree.ACHIEVEMENT_LEAST),
            Optional.of(Decree.ACHIEVEMENT_MOST),
            new AchievementMethod.Rules(
                    Decree.ACHIEVEMENT,
                    Decree.ACHIEVEMENT_OF_ZERO_TARGET,
                    Decree.ACHIEVEMENT_FLOOR,
                    Decree.ACHIEVEMENT_CAP));

    private Formulas() {}

    /** What an indicator puts on the scale: its score, and how heavy it is. */
    record Weighted(Score score, Ratio weight) {}

    /** The two parts of a result. */
    record Parts(Score work, Score behavior) {}

    /** The achievement by the formulas of the polarity; why there is none, where there is none. */
    static Achievement achievement(
            Polarity polarity, Amount target, Optional<Amount> worst, Amount realization, Recorder recorder) {
        IndividualIndicator indicator =
                IndividualIndicator.of("indicator", "indicator", polarity, TargetValue.of(target));
        // a worst value is asked for only by a target of zero, and the library takes no other
        boolean asked = target.value().sign() == 0 && polarity == Polarity.LOWER_IS_BETTER;
        IndividualIndicator whole = asked && worst.isPresent() ? indicator.withWorstValue(worst.get()) : indicator;
        return METHOD.of(whole, RealizedValue.of(realization), recorder);
    }

    static Percent ceilingMet(Amount target, Amount realization, Recorder recorder) {
        return recorder.computed(Decree.CEILING_MET, Decree.ACHIEVEMENT_MOST, realization, target);
    }

    static Percent stabilized(LinearTable table, Percent nearness, Recorder recorder) {
        return recorder.computed(Decree.STABILIZED, new Percent(table.at(nearness.value())), nearness);
    }

    /**
     * The quality of a target beside last year's; empty where all three are equal, which the decree does not regulate.
     */
    static Optional<Ratio> targetQuality(Polarity polarity, Amount target, Amount lastTarget, Amount lastRealization) {
        int mirror = polarity == Polarity.LOWER_IS_BETTER ? -1 : 1;
        int asked = mirror * target.compareWith(lastTarget);
        int reached = mirror * target.compareWith(lastRealization);
        if (asked > 0) {
            return Optional.of(Ratio.parse(reached > 0 ? "1.2" : reached == 0 ? "1.1" : "1"));
        }
        if (asked < 0) {
            return Optional.of(Ratio.parse("0.8"));
        }
        return reached == 0 ? Optional.empty() : Optional.of(Ratio.parse(reached > 0 ? "1" : "0.9"));
    }

    static Ratio k3(Ratio indicatorQuality, Ratio targetQuality, Recorder recorder) {
        Ratio k3 = indicatorQuality.plus(targetQuality).dividedBy(2);
        return recorder.computed(Decree.K3, k3, indicatorQuality, targetQuality);
    }

    static Weighted weighted(Percent achievement, Ratio k3, Amount days, Recorder recorder) {
        Score raw = recorder.computed(
                Decree.INDICATOR_SCORE, new Score(achievement.value().times(k3)), achievement, k3);
        Score score = recorder.limited(Decree.INDICATOR_CAP, raw.atMost(Decree.SCORE_MOST), raw, Decree.SCORE_MOST);
        return new Weighted(score, recorder.computed(Decree.INDICATOR_WEIGHT, k3.times(days.value()), k3, days));
    }

    static Score nhk(List<Weighted> indicators, Recorder recorder) {
        Ratio sum = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        List<Quantity> parts = new ArrayList<>();
        for (Weighted indicator : indicators) {
            sum = sum.plus(indicator.score().value().times(indicator.weight()));
            weights = weights.plus(indicator.weight());
            parts.add(indicator.score());
            parts.add(indicator.weight());
        }
        Score nhk = recorder.computed(Decree.NHK, new Score(sum.dividedBy(weights)), parts);
        return recorder.limited(Decree.NHK_CAP, nhk.atMost(Decree.SCORE_MOST), nhk, Decree.SCORE_MOST);
    }

    static Score npk(List<Score> coreValues, Recorder recorder) {
        Score sum = coreValues.stream().reduce(Score.of(0), Score::plus);
        return recorder.computed(Decree.NPK, new Score(sum.value().dividedBy(coreValues.size())), coreValues);
    }

    static Score calibrated(Score score, PositionClass positionClass, Recorder recorder) {
        if (score.compareTo(Decree.CALIBRATED_FROM) <= 0) {
            recorder.skipped(Decree.CALIBRATION, "not-above-100");
            return score;
        }
        Score capped =
                recorder.limited(Decree.CALIBRATION_CAP, score.atMost(Decree.SCORE_MOST), score, Decree.SCORE_MOST);
        if (positionClass == PositionClass.TOP_LEADER) {
            return recorder.computed(Decree.CALIBRATION_OF_TOP, capped, capped);
        }
        Score excess = capped.minus(Decree.CALIBRATED_FROM).times(Decree.CALIBRATED_SHARE);
        return recorder.computed(Decree.CALIBRATION, Decree.CALIBRATED_FROM.plus(excess), capped);
    }

    static Score start(Parts parts, Recorder recorder) {
        Score start =
                parts.work().times(Decree.WORK_SHARE).plus(parts.behavior().times(Decree.BEHAVIOR_SHARE));
        return recorder.computed(Decree.START, start, parts.work(), parts.behavior());
    }

    static Score deduction(DisciplineLevel level, Score penalty, Recorder recorder) {
        return recorder.computed(Decree.DEDUCTION, penalty.times(level.share().fraction()), penalty);
    }

    static Score subordinates(List<Score> deductions, Recorder recorder) {
        Score sum = deductions.stream().reduce(Score.of(0), Score::plus);
        Score effect = recorder.computed(Decree.SUBORDINATES, sum.times(Decree.SUBORDINATES_SHARE), deductions);
        return recorder.limited(
                Decree.SUBORDINATES_CAP, effect.atMost(Decree.SUBORDINATES_MOST), effect, Decree.SUBORDINATES_MOST);
    }

    /** The start with what was deducted and corrected. */
    static Score result(Score start, Changes changes, Recorder recorder) {
        return recorder.computed(Decree.RESULT, start.plus(changes.sum()), changes.after(start));
    }

    /** Which rule blends the official's result with the organization's. */
    static Rule blendRule(Score result, Score organization, Tier tier) {
        if (result.compareTo(organization) < 0) {
            return Decree.BELOW_ORGANIZATION;
        }
        return switch (tier) {
            case ONE -> Decree.TIER_ONE;
            case TWO -> Decree.TIER_TWO;
        };
    }

    private static Ratio organizationShare(Rule blend) {
        return blend.equals(Decree.BELOW_ORGANIZATION)
                ? Decree.ORGANIZATION_ABOVE
                : blend.equals(Decree.TIER_ONE) ? Decree.ORGANIZATION_TIER_ONE : Decree.ORGANIZATION_TIER_TWO;
    }

    private static Score blended(Rule blend, Score own, Score organization) {
        Ratio share = organizationShare(blend);
        return own.times(Ratio.ONE.minus(share)).plus(organization.times(share));
    }

    static Score nkp(Rule blend, Score result, Score organization, Recorder recorder) {
        return recorder.computed(blend, blended(blend, result, organization), result, organization);
    }

    /** Each part with the same changes and the same share of the organization, so that the two make up the whole. */
    static Parts finalParts(Rule blend, Parts parts, Changes changes, Score organization, Recorder recorder) {
        Score work = blended(blend, parts.work().plus(changes.sum()), organization);
        Score behavior = blended(blend, parts.behavior().plus(changes.sum()), organization);
        return new Parts(
                recorder.computed(Decree.FINAL_NHK, work, changes.after(parts.work(), organization)),
                recorder.computed(Decree.FINAL_NPK, behavior, changes.after(parts.behavior(), organization)));
    }

    /** What is added to a result and taken from it; what there is none of is not listed. */
    record Changes(List<Score> added, List<Score> deducted) {
        Score sum() {
            Score sum = added.stream().reduce(Score.of(0), Score::plus);
            return deducted.stream().reduce(sum, Score::minus);
        }

        List<Score> after(Score... before) {
            List<Score> all = new ArrayList<>(List.of(before));
            all.addAll(added);
            all.addAll(deducted);
            return all;
        }
    }
}
