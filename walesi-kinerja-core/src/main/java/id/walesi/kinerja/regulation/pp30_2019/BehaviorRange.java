package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.behavior.Pp30BehaviorAspect;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp30_2019.BehaviorLevels;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.Line;
import id.walesi.kinerja.scoring.ScoreMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PermenPANRB 8/2021: levels of behavior against the standard. Rebuilt from practice; the table was not seen. */
final class BehaviorRange {

    private static final Citation ANNEX = new Citation(Articles.PANRB8, "Lampiran");

    private static final Ratio AT_LOWEST = Ratio.of(90);
    private static final Ratio AT_HIGHEST = Ratio.of(109);
    private static final Score CAP = Score.of(120);

    static final Rule LEVEL = Rule.of("permenpanrb8-2021/behavior-level", Articles.reading(ANNEX), "level");

    static final Rule STANDARD = Rule.of("permenpanrb8-2021/behavior-standard", Articles.reading(ANNEX), "level");

    static final Rule MEAN_LEVEL =
            Rule.of("permenpanrb8-2021/behavior-mean-level", Articles.reading(ANNEX), "meanLevel", "level");

    static final Rule BELOW_STANDARD = Rule.of(
            "permenpanrb8-2021/behavior-below-standard",
            Articles.reading(ANNEX),
            "behaviorScore",
            "meanLevel",
            "lowest");

    static final Rule WITHIN_STANDARD = Rule.of(
            "permenpanrb8-2021/behavior-within-standard",
            Articles.reading(ANNEX),
            "behaviorScore",
            "meanLevel",
            "lowest",
            "highest");

    static final Rule ABOVE_STANDARD = Rule.of(
            "permenpanrb8-2021/behavior-above-standard",
            Articles.reading(ANNEX),
            "behaviorScore",
            "meanLevel",
            "highest");

    static final Rule CAPPED =
            Rule.of("permenpanrb8-2021/behavior-capped", Articles.reading(ANNEX), "behaviorScore", "uncappedScore");

    private static final ProblemCode TWICE = ProblemCode.of("pp30.behavior-score-twice");
    private static final ProblemCode LEVEL_MISSING = ProblemCode.of("pp30.behavior-level-missing");

    private BehaviorRange() {}

    /** From the levels where they are told, otherwise as told. */
    static Optional<Score> score(Judgment judgment, boolean leader) {
        Optional<BehaviorLevels> levels = judgment.facts().extra(Pp30Facts.BEHAVIOR_LEVELS);
        if (levels.isEmpty()) {
            return Article41.behaviorScore(judgment);
        }
        return judgment.facts().extra(Pp30Facts.BEHAVIOR_SCORE).isPresent()
                ? judgment.refused(Problem.error(TWICE, Pp30Facts.BEHAVIOR_SCORE.path()), ANNEX)
                : meanLevel(judgment, levels.get(), leader).map(mean -> score(judgment.recorder(), levels.get(), mean));
    }

    /** Four aspects; leadership where it was assessed, and always in a leader. */
    private static Optional<Score> meanLevel(Judgment judgment, BehaviorLevels sheet, boolean leader) {
        List<Score> levels = new ArrayList<>();
        boolean complete = true;
        String list = Pp30Facts.BEHAVIOR_LEVELS.path() + "." + BehaviorLevels.LEVELS;
        for (Pp30BehaviorAspect aspect : Pp30BehaviorAspect.values()) {
            Optional<Score> level = sheet.levelOf(aspect);
            if (level.isPresent()) {
                levels.add(judgment.recorder().given(LEVEL, list, aspect.code(), level.get()));
            } else if (leader || !aspect.ofLeadersOnly()) {
                complete = false;
                judgment.refused(
                        Problem.error(LEVEL_MISSING, list + "[" + aspect.code() + "]", Term.of("aspect", aspect)),
                        ANNEX);
            }
        }
        return complete ? Optional.of(ScoreMean.of(MEAN_LEVEL, levels, judgment.recorder())) : Optional.empty();
    }

    private static Score score(Recorder recorder, BehaviorLevels sheet, Score mean) {
        String path = Pp30Facts.BEHAVIOR_LEVELS.path() + ".";
        Score lowest = recorder.given(STANDARD, path + BehaviorLevels.LOWEST_STANDARD, sheet.lowestStandard());
        Score highest = recorder.given(STANDARD, path + BehaviorLevels.HIGHEST_STANDARD, sheet.highestStandard());
        Ratio min = lowest.value();
        Ratio max = highest.value();
        if (mean.compareTo(lowest) < 0) {
            Line line = Line.through(Ratio.ZERO, Ratio.ZERO, min, AT_LOWEST);
            return recorder.computed(BELOW_STANDARD, new Score(line.at(mean.value())), mean, lowest);
        }
        if (mean.compareTo(highest) <= 0) {
            Line line = Line.through(min, AT_LOWEST, max, AT_HIGHEST);
            return recorder.computed(WITHIN_STANDARD, new Score(line.at(mean.value())), List.of(mean, lowest, highest));
        }
        Line line = Line.through(max, AT_HIGHEST, max.plus(Ratio.ONE), CAP.value());
        Score score = recorder.computed(ABOVE_STANDARD, new Score(line.at(mean.value())), mean, highest);
        return recorder.limited(CAPPED, score.atMost(CAP), score, CAP);
    }
}
