package id.walesi.kinerja.regulation.permenpanrb6_2022;

import static id.walesi.kinerja.rating.EmployeePredicate.GOOD;
import static id.walesi.kinerja.rating.EmployeePredicate.NEEDS_IMPROVEMENT;
import static id.walesi.kinerja.rating.EmployeePredicate.POOR;
import static id.walesi.kinerja.rating.EmployeePredicate.VERY_GOOD;
import static id.walesi.kinerja.rating.EmployeePredicate.VERY_POOR;
import static id.walesi.kinerja.rating.ExpectationRating.ABOVE;
import static id.walesi.kinerja.rating.ExpectationRating.BELOW;
import static id.walesi.kinerja.rating.ExpectationRating.MEETS;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.legal.Timeline;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.scoring.PredicateMatrix;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/** Where each rule of this room stands. */
final class Articles {

    /** The day on which the reference was last checked. */
    static final LocalDate LAST_CHECKED = LocalDate.of(2026, Month.NOVEMBER, 25);

    /** The sources say "from 2022"; that this means the first day of the year is our reading. */
    private static final DateRange FROM_2022 = DateRange.since(LocalDate.of(2022, Month.JANUARY, 1));

    /** The day of the circular. */
    private static final DateRange FROM_CIRCULAR = DateRange.since(LocalDate.of(2023, Month.JANUARY, 31));

    private static final Instrument REGULATION = new Instrument("permenpanrb6-2022", "PermenPANRB 6/2022", FROM_2022);

    private static final Instrument CIRCULAR = new Instrument("semenpanrb3-2023", "SE MenPANRB 3/2023", FROM_CIRCULAR);

    static final Citation APPRAISAL = new Citation(REGULATION, "Pasal 23-25");

    static final Citation STAGES = new Citation(CIRCULAR, "");

    private static final Basis APPRAISAL_TEXT = new Basis(APPRAISAL, Standing.STATUTE, Confidence.CONFIRMED);

    static final Enacted<PolicyId> POLICY = new Enacted<>(
            new PolicyId("permenpanrb6-2022", "matrix", 1),
            FROM_2022,
            new Basis(new Citation(REGULATION, ""), Standing.INTERPRETATION, Confidence.INFERRED),
            LAST_CHECKED);

    /** Some agencies compute the two ratings from numbers first; no national number was found. */
    private static final Basis AGENCY_NUMBERS = new Basis(APPRAISAL, Standing.AGENCY, Confidence.CONFIRMED);

    static final Rule EVALUATION = Rule.of("permenpanrb6-2022/evaluation", APPRAISAL_TEXT, "evaluation");

    /** A strategy proposes the predicate of the year; nothing says how it follows from the periodic ones. */
    static final Rule YEAR_PROPOSAL = Rule.of(
            "permenpanrb6-2022/year-proposal",
            new Basis(APPRAISAL, Standing.INTERPRETATION, Confidence.INFERRED),
            "yearPredicate");

    static final Rule YEAR_PREDICATE = Rule.of(
            "permenpanrb6-2022/year-predicate",
            new Basis(APPRAISAL, Standing.INTERPRETATION, Confidence.INFERRED),
            "yearPredicate");

    static final RatingRules WORK_RESULT = new RatingRules(
            Rule.of("permenpanrb6-2022/work-result-rating", APPRAISAL_TEXT, "workResultRating"),
            AppraisalCase.WORK_RESULT_RATING,
            Rule.of("permenpanrb6-2022/work-result-proposal-scheme", AGENCY_NUMBERS, "scheme"),
            AppraisalCase.WORK_RESULT_PROPOSAL_SCHEME,
            Rule.of("permenpanrb6-2022/work-result-proposal-score", AGENCY_NUMBERS, "score"),
            AppraisalCase.WORK_RESULT_PROPOSAL_SCORE,
            Rule.of("permenpanrb6-2022/work-result-proposal", AGENCY_NUMBERS, "workResultRating"),
            AppraisalCase.WORK_RESULT_PROPOSAL);

    static final RatingRules WORK_BEHAVIOR = new RatingRules(
            Rule.of("permenpanrb6-2022/work-behavior-rating", APPRAISAL_TEXT, "workBehaviorRating"),
            AppraisalCase.WORK_BEHAVIOR_RATING,
            Rule.of("permenpanrb6-2022/work-behavior-proposal-scheme", AGENCY_NUMBERS, "scheme"),
            AppraisalCase.WORK_BEHAVIOR_PROPOSAL_SCHEME,
            Rule.of("permenpanrb6-2022/work-behavior-proposal-score", AGENCY_NUMBERS, "score"),
            AppraisalCase.WORK_BEHAVIOR_PROPOSAL_SCORE,
            Rule.of("permenpanrb6-2022/work-behavior-proposal", AGENCY_NUMBERS, "workBehaviorRating"),
            AppraisalCase.WORK_BEHAVIOR_PROPOSAL);

    static final Rule WORK_RESULT_RATING = WORK_RESULT.decided();

    static final Rule WORK_BEHAVIOR_RATING = WORK_BEHAVIOR.decided();

    static final Rule PREDICATE_MATRIX = Rule.of(
            "permenpanrb6-2022/predicate-matrix",
            APPRAISAL_TEXT,
            "predicate",
            "workResultRating",
            "workBehaviorRating");

    static final Rule ORGANIZATION_PREDICATE = Rule.of(
            "semenpanrb3-2023/organization-predicate",
            new Basis(STAGES, Standing.CIRCULAR, Confidence.CONFIRMED),
            "organizationPredicate");

    private static final Basis HEAD_BASIS = new Basis(STAGES, Standing.CIRCULAR, Confidence.SINGLE);

    static final Rule HEAD_FOLLOWS_ORGANIZATION =
            Rule.of("semenpanrb3-2023/head-follows-organization", HEAD_BASIS, "workResultRating");

    /** The host's choice: no text was found that says how five predicates become three ratings. */
    static final Rule ORGANIZATION_TO_RATING = Rule.of(
            "semenpanrb3-2023/organization-to-rating",
            new Basis(STAGES, Standing.AGENCY, Confidence.INFERRED),
            "workResultRating",
            "organizationPredicate");

    /** Since when a head's rating of results follows the organization. */
    static final Timeline<Rule> HEAD_RULE =
            new Timeline<>(List.of(new Enacted<>(HEAD_FOLLOWS_ORGANIZATION, FROM_CIRCULAR, HEAD_BASIS, LAST_CHECKED)));

    /**
     * The last day on which a plan is fixed in time. It stood in the annex of PermenPANRB 8/2021, is repeated under this
     * regulation by a secondary source, and again in KMK 127/2026; an article of this regulation was not found. So the day
     * is certain, and that it stands under this regulation is a reading.
     */
    static final Timeline<MonthDay> PLAN_DEADLINE = new Timeline<>(List.of(new Enacted<>(
            MonthDay.of(Month.JANUARY, 31),
            FROM_2022,
            new Basis(new Citation(REGULATION, ""), Standing.INTERPRETATION, Confidence.CONFIRMED),
            LAST_CHECKED)));

    /** The nine cells. */
    static final PredicateMatrix<EmployeePredicate> MATRIX = PredicateMatrix.<EmployeePredicate>builder()
            //   results | behavior: below, meets, above
            .row(ABOVE, POOR, GOOD, VERY_GOOD)
            .row(MEETS, POOR, GOOD, GOOD)
            .row(BELOW, VERY_POOR, NEEDS_IMPROVEMENT, NEEDS_IMPROVEMENT)
            .build();

    static final Timeline<PredicateMatrix<?>> MATRIX_IN_FORCE =
            new Timeline<>(List.of(new Enacted<>(MATRIX, FROM_2022, APPRAISAL_TEXT, LAST_CHECKED)));

    private Articles() {}
}
