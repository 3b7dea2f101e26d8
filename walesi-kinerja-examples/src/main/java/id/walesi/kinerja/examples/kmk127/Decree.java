package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.PredicateMatrix;
import java.time.LocalDate;
import java.util.List;

/** The citations, numbers and rules of KMK 127/2026. */
final class Decree {

    static final String CODE = "kmk127-2026";

    private static final DateRange FROM_2026 = DateRange.since(LocalDate.of(2026, 1, 1));
    private static final Instrument INSTRUMENT = new Instrument(CODE, "KMK 127/2026", FROM_2026);
    static final Citation TEXT = new Citation(INSTRUMENT, "");

    /** What an application that cites the decree does. */
    private static final Basis AGENCY = new Basis(TEXT, Standing.AGENCY, Confidence.SINGLE);

    /** What closes the figures of the examples, though no source says it. */
    private static final Basis READING = new Basis(TEXT, Standing.INTERPRETATION, Confidence.INFERRED);

    /** The start day is a reading: no source gives it. */
    static final Enacted<PolicyId> POLICY =
            new Enacted<>(new PolicyId(CODE, "official", 1), FROM_2026, AGENCY, LocalDate.of(2026, 11, 25));

    private static final Instrument NATIONAL =
            new Instrument("permenpanrb6-2022", "PermenPANRB 6/2022", DateRange.since(LocalDate.of(2022, 1, 1)));

    // facts
    static final String EXTRAS = "extras[" + CODE + "]";
    static final Rule INDICATOR = rule("indicator", "indicator");
    static final Rule POLARITY = rule("polarity", "polarity");
    static final Rule TARGET = rule("target", "target");
    static final Rule WORST = rule("worst", "worst");
    static final Rule HOW_CONSOLIDATED = rule("how-consolidated", "consolidation");
    static final Rule QUARTER = rule("quarter", "quarter");
    static final Rule INDICATOR_QUALITY = rule("indicator-quality", "indicatorQuality");
    static final Rule QUALITY_VALUE = rule("indicator-quality-value", "indicatorQuality");
    static final Rule TARGET_KIND = rule("target-kind", "targetKind");
    static final Rule LAST_TARGET = rule("last-target", "lastTarget");
    static final Rule LAST_REALIZATION = rule("last-realization", "lastRealization");
    static final Rule DAYS = rule("days", "days");
    static final Rule CORE_VALUE = rule("core-value", "coreValue");
    static final Rule ORGANIZATION = rule("organization-score", "organizationScore");
    static final Rule TIER = rule("tier", "tier");
    static final Rule POSITION_CLASS = rule("position-class", "positionClass");
    static final Rule PENALTY = rule("penalty", "penalty");
    static final Rule PENALTY_SINCE = rule("penalty-since", "since");
    static final Rule SUBORDINATE = rule("subordinate", "subordinate");
    static final Rule CORRECTION = rule("correction", "correction");

    // results of work
    static final Rule CONSOLIDATED = rule("consolidated", "realization", "quarter");
    static final Rule ACHIEVEMENT = rule("achievement", "achievement", "realization", "target");
    static final Rule ACHIEVEMENT_OF_ZERO_TARGET =
            rule("achievement-of-zero-target", "achievement", "realization", "worst");
    static final Rule ACHIEVEMENT_FLOOR = rule("achievement-floor", "achievement", "before");
    static final Rule ACHIEVEMENT_CAP = rule("achievement-cap", "achievement", "before");
    static final Rule CEILING_MET = rule("ceiling-met", "achievement", "realization", "target");
    static final Rule STABILIZED = rule("stabilized", "achievement", "nearness");
    static final Rule TARGET_QUALITY =
            rule("target-quality", "targetQuality", "target", "lastTarget", "lastRealization");
    static final Rule UNREGULATED_QUALITY = Rule.of(
            CODE + "/unregulated-target-quality", READING, "targetQuality", "target", "lastTarget", "lastRealization");
    static final Rule WITHOUT_COMPARISON = rule("target-without-comparison", "targetQuality", "target");
    static final Rule LEAST_QUALITY = rule("least-target-quality", "targetQuality", "before");
    static final Rule CEILING_QUALITY = rule("ceiling-target-quality", "targetQuality", "target");
    static final Rule K3 = rule("k3", "k3", "indicatorQuality", "targetQuality");
    static final Rule INDICATOR_SCORE = rule("indicator-score", "score", "achievement", "k3");
    static final Rule INDICATOR_CAP = rule("indicator-cap", "score", "before");
    static final Rule INDICATOR_WEIGHT = rule("indicator-weight", "weight", "k3", "days");
    static final Rule NHK = rule("nhk", "nhk", "part");
    static final Rule NHK_CAP = rule("nhk-cap", "nhk", "before");

    // behavior
    static final Rule NPK = rule("npk", "npk", "coreValue");

    // both
    static final Rule CALIBRATION = rule("calibration", "calibrated", "before");
    static final Rule CALIBRATION_CAP = rule("calibration-cap", "capped", "before");
    static final Rule CALIBRATION_OF_TOP =
            Rule.of(CODE + "/calibration-of-top-leaders", READING, "calibrated", "before");

    // the official's own result
    static final Rule START = rule("nkp-start", "start", "nhk", "npk");
    static final Rule DEDUCTION = rule("discipline-deduction", "deduction", "penalty");
    static final Rule HIGHEST_DEDUCTION = rule("highest-discipline-deduction", "deduction", "deduction");
    static final Rule SUBORDINATES = rule("subordinates", "effect", "subordinate");
    static final Rule SUBORDINATES_CAP = rule("subordinates-cap", "effect", "before");
    static final Rule RESULT = rule("nkp-result", "ownResult", "start", "change");

    // with the organization
    static final Rule BELOW_ORGANIZATION = rule("blend-below-organization", "nkp", "ownResult", "organizationScore");
    static final Rule TIER_ONE = rule("blend-tier-1", "nkp", "ownResult", "organizationScore");
    static final Rule TIER_TWO = rule("blend-tier-2", "nkp", "ownResult", "organizationScore");
    static final Rule FINAL_NHK =
            Rule.of(CODE + "/final-nhk", READING, "finalNhk", "nhk", "organizationScore", "change");
    static final Rule FINAL_NPK =
            Rule.of(CODE + "/final-npk", READING, "finalNpk", "npk", "organizationScore", "change");
    static final Rule WORK_RESULT_BAND = Rule.of(CODE + "/work-result-band", READING, "workResultRating", "finalNhk");
    static final Rule WORK_BEHAVIOR_BAND =
            Rule.of(CODE + "/work-behavior-band", READING, "workBehaviorRating", "finalNpk");
    static final Rule PREDICATE = Rule.of(
            CODE + "/predicate",
            new Basis(new Citation(NATIONAL, "Pasal 23-25"), Standing.STATUTE, Confidence.CONFIRMED),
            "predicate",
            "workResultRating",
            "workBehaviorRating");

    static final Percent ACHIEVEMENT_LEAST = Percent.of(0);
    static final Percent ACHIEVEMENT_MOST = Percent.of(120);
    static final Score SCORE_MOST = Score.of(120);
    static final Score CALIBRATED_FROM = Score.of(100);
    static final Ratio CALIBRATED_SHARE = Ratio.of(15, 20);
    static final Ratio WORK_SHARE = Ratio.parse("0.75");
    static final Ratio BEHAVIOR_SHARE = Ratio.parse("0.25");
    static final Ratio SUBORDINATES_SHARE = Ratio.parse("0.05");
    static final Score SUBORDINATES_MOST = Score.of(5);
    static final Score CORRECTION_MOST = Score.of(5);
    static final Ratio ORGANIZATION_ABOVE = Ratio.parse("0.1");
    static final Ratio ORGANIZATION_TIER_ONE = Ratio.parse("0.5");
    static final Ratio ORGANIZATION_TIER_TWO = Ratio.parse("0.3");
    static final Ratio LEAST_TARGET_QUALITY = Ratio.ONE;
    static final Ratio CEILING_TARGET_QUALITY = Ratio.parse("1.2");

    static final Bands<ExpectationRating> BANDS = Bands.continuous(List.of(
            new Band<>(Interval.below(Ratio.of(90)), ExpectationRating.BELOW),
            new Band<>(Interval.closed(Ratio.of(90), Ratio.HUNDRED), ExpectationRating.MEETS),
            new Band<>(Interval.above(Ratio.HUNDRED), ExpectationRating.ABOVE)));

    static final PredicateMatrix<EmployeePredicate> MATRIX = PredicateMatrix.<EmployeePredicate>builder()
            .row(ExpectationRating.ABOVE, EmployeePredicate.POOR, EmployeePredicate.GOOD, EmployeePredicate.VERY_GOOD)
            .row(ExpectationRating.MEETS, EmployeePredicate.POOR, EmployeePredicate.GOOD, EmployeePredicate.GOOD)
            .row(
                    ExpectationRating.BELOW,
                    EmployeePredicate.VERY_POOR,
                    EmployeePredicate.NEEDS_IMPROVEMENT,
                    EmployeePredicate.NEEDS_IMPROVEMENT)
            .build();

    /** What the K3 of an indicator is called. */
    enum Label implements Coded {
        SUFFICIENT("cukup"),
        GOOD("berkualitas"),
        VERY_GOOD("sangat-berkualitas");

        private final String code;

        Label(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static final Rule K3_LABEL = rule("k3-label", "label", "k3");

    static final Bands<Label> K3_LABELS = Bands.continuous(List.of(
            new Band<>(Interval.below(Ratio.ONE), Label.SUFFICIENT),
            new Band<>(Interval.closed(Ratio.ONE, Ratio.ONE), Label.GOOD),
            new Band<>(Interval.above(Ratio.ONE), Label.VERY_GOOD)));

    private Decree() {}

    private static Rule rule(String name, String result, String... operands) {
        return Rule.of(CODE + "/" + name, AGENCY, result, operands);
    }
}
