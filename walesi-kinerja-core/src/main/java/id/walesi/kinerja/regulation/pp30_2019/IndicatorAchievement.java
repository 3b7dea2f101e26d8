package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.RealizationSearch;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.scoring.AchievementMethod;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.scoring.NegativeTargetRule;
import id.walesi.kinerja.scoring.PrintedTable;
import id.walesi.kinerja.scoring.TableReading;
import java.util.Optional;

/** PermenPANRB 8/2021: the achievement of an indicator, and how the tables on whole percents are read with it. */
final class IndicatorAchievement {

    static final Citation ANNEX = new Citation(Articles.PANRB8, "Lampiran");

    private static final Citation FORMULAS = new Citation(Articles.PANRB8, "Lampiran hlm. 91, 100");

    static final Rule INDICATOR =
            Rule.of("permenpanrb8-2021/indicator", Articles.text(FORMULAS, Confidence.CONFIRMED), "indicator");

    static final Rule TARGET =
            Rule.of("permenpanrb8-2021/target", Articles.text(FORMULAS, Confidence.CONFIRMED), "target");

    static final Rule REALIZATION =
            Rule.of("permenpanrb8-2021/realization", Articles.text(FORMULAS, Confidence.CONFIRMED), "realization");

    /** R/T; where lower is better 1 + (1 - R/T); beyond a range against the bound that was passed. */
    static final Rule ACHIEVEMENT = Rule.of(
            "permenpanrb8-2021/achievement",
            Articles.text(FORMULAS, Confidence.CONFIRMED),
            "achievement",
            "realization",
            "target");

    static final Rule WITHIN_RANGE = Rule.of(
            "permenpanrb8-2021/achievement-within-range",
            Articles.reading(FORMULAS),
            "achievement",
            "realization",
            "target");

    /** Rounded first: this is how a hole is closed, so it stands as a reading of the text. */
    static final Rule WHOLE_PERCENT =
            Rule.of("permenpanrb8-2021/whole-percent", Articles.reading(ANNEX), "achievement", "exactAchievement");

    private static final AchievementMethod METHOD = method(ACHIEVEMENT);
    private static final AchievementMethod METHOD_WITHIN_RANGE = method(WITHIN_RANGE);

    private static final ProblemCode REALIZATION_NOT_ONE = ProblemCode.of("pp30.realization-not-one");
    private static final ProblemCode POLARITY_UNKNOWN = ProblemCode.of("pp30.polarity-unknown");
    private static final ProblemCode NO_ACHIEVEMENT = ProblemCode.of("pp30.no-achievement");
    private static final ProblemCode BETWEEN_ROWS = ProblemCode.of("pp30.percent-between-rows");

    private IndicatorAchievement() {}

    private static AchievementMethod method(Rule rule) {
        return new AchievementMethod(
                LowerIsBetterFormula.DIFFERENCE,
                NegativeTargetRule.REFUSE,
                Optional.empty(),
                Optional.empty(),
                // a worst value is never asked for, as this law has no rule for a target of zero
                new AchievementMethod.Rules(rule, rule, rule, rule));
    }

    /** The achievement, exact. */
    static Optional<Percent> of(Judgment judgment, IndividualIndicator indicator) {
        Recorder recorder = judgment.recorder();
        String id = indicator.id().value();
        RealizationSearch realized = judgment.realized();
        int count = realized.count(indicator);
        if (count != 1) {
            return judgment.refused(
                    Problem.error(
                            REALIZATION_NOT_ONE,
                            place(id),
                            Term.of("indicator", id),
                            Term.of("count", Ratio.of(count))),
                    FORMULAS);
        }
        if (indicator.polarity() == Polarity.STABILIZE) {
            String place = AppraisalCase.INDICATORS + "[" + id + "]";
            return judgment.refused(Problem.error(POLARITY_UNKNOWN, place, Term.of("indicator", id)), FORMULAS);
        }
        RealizedValue value = realized.valueOf(indicator);
        recorder.about(INDICATOR, AppraisalCase.INDICATORS, id);
        boolean within = givenTarget(recorder, indicator, value);
        if (value instanceof RealizedValue.Measured measured) {
            recorder.given(REALIZATION, AppraisalCase.REALIZATIONS, id, measured.value());
        }
        // without a worst value: this law has no rule for a target of zero
        IndividualIndicator plain = indicator.worstValue().isEmpty()
                ? indicator
                : IndividualIndicator.of(id, indicator.measure(), indicator.polarity(), indicator.target());
        RunningRatio number = new RunningRatio();
        AchievementMethod method = within ? METHOD_WITHIN_RANGE : METHOD;
        if (method.compute(number, plain, value, recorder)) {
            return Optional.of(new Percent(number.value()));
        }
        Term reason = Term.of("reason", method.unknown(plain, value).orElseThrow());
        return judgment.refused(Problem.error(NO_ACHIEVEMENT, place(id), Term.of("indicator", id), reason), FORMULAS);
    }

    private static String place(String id) {
        return AppraisalCase.REALIZATIONS + "[" + id + "]";
    }

    /** Whether the realization lies within a range that was promised. */
    private static boolean givenTarget(Recorder recorder, IndividualIndicator indicator, RealizedValue value) {
        String id = indicator.id().value();
        if (indicator.target() instanceof TargetValue.Range range) {
            recorder.given(TARGET, AppraisalCase.LOWEST_TARGETS, id, range.lowest());
            recorder.given(TARGET, AppraisalCase.HIGHEST_TARGETS, id, range.highest());
            return value.amount()
                    .filter(amount ->
                            amount.compareWith(range.lowest()) >= 0 && amount.compareWith(range.highest()) <= 0)
                    .isPresent();
        }
        if (indicator.target() instanceof TargetValue.Single single) {
            recorder.given(TARGET, AppraisalCase.TARGETS, id, single.amount());
        } else if (indicator.target() instanceof TargetValue.Ceiling ceiling) {
            recorder.given(TARGET, AppraisalCase.TARGETS, id, ceiling.amount());
        }
        return false;
    }

    /**
     * The row of a table on whole percents. A whole percent finds it whatever the host's reading; another percent only by
     * a reading.
     */
    static <V> Optional<PrintedTable.Found<V>> row(
            Judgment judgment, PrintedTable<V> table, IndividualIndicator indicator, Percent achievement) {
        boolean whole = achievement.value().isWhole();
        Optional<TableReading> reading =
                whole ? Optional.of(TableReading.REFUSE) : judgment.chosen(Pp30Choices.PERCENT_READING, ANNEX);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        Optional<PrintedTable.Found<V>> row = table.find(achievement.value(), reading.get());
        if (row.isEmpty()) {
            String path = AppraisalCase.REALIZATIONS + "[" + indicator.id() + "]";
            return judgment.refused(
                    Problem.error(
                            BETWEEN_ROWS,
                            path,
                            Term.of("indicator", indicator.id().value()),
                            Term.of("achievement", achievement)),
                    ANNEX);
        }
        return row;
    }

    /** The percent with which the row is used; rounded where the reading says so. */
    static Percent read(Judgment judgment, PrintedTable.Found<?> row, Percent achievement) {
        return row.number().equals(achievement.value())
                ? achievement
                : judgment.recorder().limited(WHOLE_PERCENT, new Percent(row.number()), achievement, Ratio.ZERO);
    }
}
