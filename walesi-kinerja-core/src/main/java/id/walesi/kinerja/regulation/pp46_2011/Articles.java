package id.walesi.kinerja.regulation.pp46_2011;

import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.facts.pp46_2011.CreativeScope;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Pp46Band;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.EfficiencyMethod;
import id.walesi.kinerja.scoring.GapRule;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where each rule of this room stands. */
final class Articles {

    /** The day on which the reference was last checked. */
    static final LocalDate LAST_CHECKED = LocalDate.of(2026, Month.NOVEMBER, 25);

    /** From 2014 until the first half of 2021. */
    static final DateRange IN_FORCE =
            DateRange.ofClosed(LocalDate.of(2014, Month.JANUARY, 1), LocalDate.of(2021, Month.JUNE, 30));

    private static final Instrument REGULATION = new Instrument("pp46-2011", "PP 46/2011", IN_FORCE);

    private static final Instrument GUIDELINE = new Instrument("perkabkn1-2013", "Perka BKN 1/2013", IN_FORCE);

    static final Citation STRUCTURE = new Citation(REGULATION, "");

    static final Citation FORMULAS = new Citation(GUIDELINE, "");

    private static final Basis STRUCTURE_TEXT = new Basis(STRUCTURE, Standing.STATUTE, Confidence.CONFIRMED);

    private static final Basis FORMULA_TEXT = new Basis(FORMULAS, Standing.STATUTE, Confidence.CONFIRMED);

    private static final Basis OUR_READING = new Basis(FORMULAS, Standing.INTERPRETATION, Confidence.INFERRED);

    static final Enacted<PolicyId> POLICY =
            new Enacted<>(new PolicyId("pp46-2011", "work-achievement", 1), IN_FORCE, STRUCTURE_TEXT, LAST_CHECKED);

    // the plan of work

    /** An activity is scored on three aspects. */
    static final List<Aspect> WITHOUT_COST = List.of(Aspect.QUANTITY, Aspect.QUALITY, Aspect.TIME);

    /** Where its plan has a cost, it is scored on all four. */
    static final List<Aspect> WITH_COST = List.of(Aspect.values());

    /** The target of quality, and the best mark. */
    static final Ratio BEST_QUALITY = Ratio.HUNDRED;

    static final Rule ACTIVITY = Rule.of("pp46-2011/activity", FORMULA_TEXT, "activity");

    static final Rule TARGET = Rule.of("pp46-2011/target", FORMULA_TEXT, "target");

    static final Rule REALIZATION = Rule.of("pp46-2011/realization", FORMULA_TEXT, "realization");

    static final Rule QUANTITY = Rule.of("pp46-2011/quantity", FORMULA_TEXT, "quantity", "realization", "target");

    static final Rule QUALITY = Rule.of("pp46-2011/quality", FORMULA_TEXT, "quality", "realization", "target");

    static final EfficiencyMethod TIME = efficiency("time");

    static final EfficiencyMethod COST = efficiency("cost");

    /** The text speaks of an activity that was not carried out; that no quantity at all means this is our reading. */
    static final Rule ACTIVITY_NOT_CARRIED_OUT =
            Rule.of("pp46-2011/activity-not-carried-out", OUR_READING, "activityScore", "realization");

    static final Rule ACTIVITY_SCORE = Rule.of("pp46-2011/activity-score", FORMULA_TEXT, "activityScore", "aspect");

    /** No rounding rule was found; guides print two decimals, cut, rounded up or rounded half up. */
    private static final Basis PRINTED = new Basis(FORMULAS, Standing.AGENCY, Confidence.SINGLE);

    static final Rule ACTIVITY_ROUNDED =
            Rule.of("pp46-2011/activity-rounded", PRINTED, "activityScore", "exactActivityScore");

    /** No print of a rounded total is known; that it is rounded as an activity is follows from those. */
    static final Rule TOTAL_ROUNDED = Rule.of(
            "pp46-2011/total-rounded",
            new Basis(FORMULAS, Standing.AGENCY, Confidence.INFERRED),
            "total",
            "exactTotal");

    static final Rule ACTIVITY_MEAN = Rule.of("pp46-2011/activity-mean", FORMULA_TEXT, "activityMean", "activityScore");

    // points beside the activities

    /** The text of the rule was not seen; the implementations agree. */
    private static final Basis PRACTICED = new Basis(FORMULAS, Standing.AGENCY, Confidence.CONFIRMED);

    /** What a host chose where no text was found. */
    private static final Basis CHOSEN = new Basis(FORMULAS, Standing.AGENCY, Confidence.INFERRED);

    static final Rule ADDITIONAL_TASKS = Rule.of("pp46-2011/additional-tasks", PRACTICED, "additionalTasks");

    static final Rule ADDITIONAL_TASK_POINTS =
            Rule.of("pp46-2011/additional-task-points", PRACTICED, "points", "additionalTasks");

    static final Rule CREATIVE_WORKS = Rule.of("pp46-2011/creative-works", PRACTICED, "creativeWorks");

    static final Rule CREATIVE_POINTS = Rule.of("pp46-2011/creative-points", PRACTICED, "points", "creativeWorks");

    /** The host's choice: the text does not say what several works are worth. */
    static final Rule CREATIVE_POINTS_ADDED =
            Rule.of("pp46-2011/creative-points-added", CHOSEN, "points", "pointsOfScope");

    /** The host's choice: the text does not say what several works are worth. */
    static final Rule CREATIVE_POINTS_HIGHEST =
            Rule.of("pp46-2011/creative-points-highest", CHOSEN, "points", "creativeWorks");

    static final Rule SKP = Rule.of("pp46-2011/skp", FORMULA_TEXT, "skp", "part");

    // behavior

    /** Marks run from zero to one hundred. */
    static final Interval MARKS = Interval.closed(Ratio.ZERO, Ratio.HUNDRED);

    static final Rule LEADERSHIP = Rule.of("pp46-2011/leadership", STRUCTURE_TEXT, "leadership");

    static final Rule BEHAVIOR = Rule.of("pp46-2011/behavior", STRUCTURE_TEXT, "behavior", "mark");

    // the total

    private static final Percent SKP_SHARE = Percent.of(60);

    private static final Percent BEHAVIOR_SHARE = Percent.of(40);

    private static final Ratio SKP_FRACTION = SKP_SHARE.fraction();

    private static final Ratio BEHAVIOR_FRACTION = BEHAVIOR_SHARE.fraction();

    static final Rule TOTAL = Rule.of("pp46-2011/total", STRUCTURE_TEXT, "total", "skp", "behavior");

    /** The top is open: additional points can lift a score above 100. The bottom is open: a score can be negative. */
    static final Bands<Pp46Band> BANDS = Bands.onGrid(
            0,
            List.of(
                    new Band<>(Interval.atMost(Ratio.of(50)), Pp46Band.BAD),
                    new Band<>(Interval.closed(Ratio.of(51), Ratio.of(60)), Pp46Band.POOR),
                    new Band<>(Interval.closed(Ratio.of(61), Ratio.of(75)), Pp46Band.ADEQUATE),
                    new Band<>(Interval.closed(Ratio.of(76), Ratio.of(90)), Pp46Band.GOOD),
                    new Band<>(Interval.atLeast(Ratio.of(91)), Pp46Band.VERY_GOOD)));

    static final Rule BAND = Rule.of("pp46-2011/band", STRUCTURE_TEXT, "band", "total");

    /** Between two bands: rounded to a whole number first. */
    static final Rule GAP_ROUNDED = Rule.of("pp46-2011/gap-round-first", OUR_READING, "rounded", "score");

    /** Between two bands: the band whose lower bound was reached. */
    static final Rule GAP_LOWER_BOUND = Rule.of("pp46-2011/gap-lower-bound-wins", OUR_READING, "band", "score");

    private static final Map<Pp46BehaviorElement, Rule> MARK_RULES = markRules();

    private Articles() {}

    private static Map<Pp46BehaviorElement, Rule> markRules() {
        Map<Pp46BehaviorElement, Rule> rules = new EnumMap<>(Pp46BehaviorElement.class);
        for (Pp46BehaviorElement element : Pp46BehaviorElement.values()) {
            rules.put(element, Rule.of("pp46-2011/mark-" + element.code(), STRUCTURE_TEXT, "mark"));
        }
        return Collections.unmodifiableMap(rules);
    }

    /** On target is 76; the score rises with thrift up to 24 %, and falls off a cliff beyond. */
    private static EfficiencyMethod efficiency(String aspect) {
        return new EfficiencyMethod(
                Ratio.parse("1.76"),
                Percent.of(24),
                Score.of(76),
                new EfficiencyMethod.Rules(
                        Rule.of(
                                "pp46-2011/" + aspect + "-efficiency",
                                FORMULA_TEXT,
                                "efficiency",
                                "realization",
                                "target"),
                        Rule.of("pp46-2011/" + aspect, FORMULA_TEXT, aspect, "realization", "target"),
                        Rule.of("pp46-2011/" + aspect + "-beyond-limit", FORMULA_TEXT, aspect, "realization", "target"),
                        Rule.of("pp46-2011/" + aspect + "-not-carried-out", FORMULA_TEXT, aspect, "realization")));
    }

    /** Points for the additional tasks of a year. */
    static Score pointsForTasks(Ratio tasks) {
        if (tasks.compareTo(Ratio.of(7)) >= 0) {
            return Score.of(3);
        }
        if (tasks.compareTo(Ratio.of(4)) >= 0) {
            return Score.of(2);
        }
        return Score.of(tasks.sign());
    }

    /** Points for one creative work. */
    static Score pointsForWork(CreativeScope scope) {
        return switch (scope) {
            case UNIT -> Score.of(3);
            case AGENCY -> Score.of(6);
            case NATION -> Score.of(12);
        };
    }

    /** 60 % for the plan of work and 40 % for behavior. */
    static Score total(Score skp, Score behavior) {
        return new Score(new RunningRatio()
                .plusProduct(skp.value(), SKP_FRACTION)
                .plusProduct(behavior.value(), BEHAVIOR_FRACTION)
                .value());
    }

    /** The best mark of quality in the unit of a target. */
    static Amount bestQuality(Amount target) {
        return new Amount(BEST_QUALITY, target.unit());
    }

    /** The mark of one behavior element. */
    static Rule mark(Pp46BehaviorElement element) {
        return Check.notNull("element", MARK_RULES.get(element));
    }

    /** The reading of a gap; a refused one is never recorded. */
    static Rule gapReading(GapRule gap) {
        return gap == GapRule.ROUND_FIRST ? GAP_ROUNDED : GAP_LOWER_BOUND;
    }
}
