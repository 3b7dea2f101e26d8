package id.walesi.kinerja.regulation.permenpanrb6_2022;

import static id.walesi.kinerja.rating.ExpectationRating.ABOVE;
import static id.walesi.kinerja.rating.ExpectationRating.BELOW;
import static id.walesi.kinerja.rating.ExpectationRating.MEETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.EvaluationKind;
import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.YearProposal;
import id.walesi.kinerja.appraisal.YearResult;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.Refused;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.CustomaryYearIntegration;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.vectors.GoldenVectors;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixPolicyTest {

    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2025, 1);
    private static final AppraisalPeriod DAY_BEFORE_CIRCULAR = day(2023, 1, 30);
    private static final AppraisalPeriod DAY_OF_CIRCULAR = day(2023, 1, 31);

    private static AppraisalPeriod day(int year, int month, int day) {
        return AppraisalPeriod.ofDays(DateRange.ofDay(LocalDate.of(year, month, day)));
    }

    private static AppraisalEngine engine(OrganizationRatingMapping mapping) {
        PolicyCatalog catalog = PolicyCatalog.builder()
                .provider(new MatrixProvider())
                .choose(OrganizationRatingMapping.PARAMETER, mapping)
                .build();
        return AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
    }

    private static final AppraisalEngine ENGINE = engine(OrganizationRatingMapping.naturalReading());

    private static final AppraisalEngine WITHOUT_CHOICE = AppraisalEngine.of(
            PolicyCatalog.builder().provider(new MatrixProvider()).build(), GoverningDay.LAST_DAY_OF_PERIOD);

    private static final Step PERIODIC =
            new Step.Given(Articles.EVALUATION, Term.of("evaluation", EvaluationKind.PERIODIC), "evaluation");

    private static AppraisalCaseBuilder head(AppraisalPeriod period) {
        return Specimen.empty(period).headingOrganization().workBehaviorRating(Specimen.decision(period, ABOVE));
    }

    private static List<String> codes(AppraisalResult result) {
        return result.problems().list().stream().map(Problem::toString).toList();
    }

    static Stream<GoldenVectors.Vector> cells() {
        return GoldenVectors.read("permenpanrb6-2022", "P6-0", 9).stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachOfTheNineCellsGivesItsPredicateAndItsSteps(GoldenVectors.Vector row) {
        ExpectationRating results = row.inputs().constant("result_rating", ExpectationRating.class);
        ExpectationRating behavior = row.inputs().constant("behavior_rating", ExpectationRating.class);
        EmployeePredicate predicate = row.expected().constant("predicate", EmployeePredicate.class);

        Judged judged =
                ENGINE.judge(Specimen.rated(QUARTER, results, behavior).build()).orThrow();

        assertEquals(predicate, judged.verdict().predicate());
        assertEquals(Optional.empty(), judged.verdict().score());
        Term resultTerm = Term.of("workResultRating", results);
        Term behaviorTerm = Term.of("workBehaviorRating", behavior);
        assertEquals(List.of(resultTerm, behaviorTerm), judged.verdict().components());
        LocalDate on = Specimen.after(QUARTER);
        assertEquals(
                List.of(
                        PERIODIC,
                        new Step.Skipped(Articles.HEAD_FOLLOWS_ORGANIZATION, "not-a-head"),
                        new Step.Decided(
                                Articles.WORK_RESULT_RATING,
                                resultTerm,
                                "workResultRating",
                                ActorRole.APPRAISER,
                                on,
                                ""),
                        new Step.Decided(
                                Articles.WORK_BEHAVIOR_RATING,
                                behaviorTerm,
                                "workBehaviorRating",
                                ActorRole.APPRAISER,
                                on,
                                ""),
                        new Step.LookedUp(
                                Articles.PREDICATE_MATRIX,
                                Term.of("predicate", predicate),
                                List.of(resultTerm, behaviorTerm))),
                judged.trace().steps());
        assertEquals(List.of(), codes(judged));
    }

    private static EmployeePredicate cell(ExpectationRating results, ExpectationRating behavior) {
        return (EmployeePredicate)
                ENGINE.judge(Specimen.rated(QUARTER, results, behavior).build())
                        .orThrow()
                        .verdict()
                        .predicate();
    }

    @Test
    void aBetterRatingNeverGivesAWorsePredicate() {
        for (ExpectationRating fixed : ExpectationRating.values()) {
            for (int i = 1; i < ExpectationRating.values().length; i++) {
                ExpectationRating worse = ExpectationRating.values()[i - 1];
                ExpectationRating better = ExpectationRating.values()[i];
                assertTrue(cell(better, fixed).compareTo(cell(worse, fixed)) >= 0, better + "/" + fixed);
                assertTrue(cell(fixed, better).compareTo(cell(fixed, worse)) >= 0, fixed + "/" + better);
            }
        }
    }

    @Test
    void resultsAndBehaviorAreNotExchangeable() {
        assertNotEquals(cell(ABOVE, BELOW), cell(BELOW, ABOVE));
        assertNotEquals(cell(MEETS, BELOW), cell(BELOW, MEETS));
    }

    @Test
    void theReasonAndTheRoleOfTheDeciderAreKept() {
        AppraisalCase facts = Specimen.empty(QUARTER)
                .workResultRating(Specimen.decision(QUARTER, MEETS, "semua dokumen selesai"))
                .workBehaviorRating(new RatingDecision(
                        MEETS,
                        Specimen.SUPERIOR,
                        ActorRole.APPRAISER_SUPERIOR,
                        LocalDate.of(2025, 4, 20),
                        "keberatan diterima"))
                .build();
        List<Step> steps = ENGINE.judge(facts).orThrow().trace().steps();
        assertEquals("semua dokumen selesai", ((Step.Decided) steps.get(2)).reason());
        Step.Decided behavior = (Step.Decided) steps.get(3);
        assertEquals(ActorRole.APPRAISER_SUPERIOR, behavior.role());
        assertEquals(LocalDate.of(2025, 4, 20), behavior.on());
        assertEquals("keberatan diterima", behavior.reason());
    }

    @Test
    void bothRatingsMustBeThere() {
        assertEquals(
                List.of(
                        "error appraisal.work-result-rating-missing at workResultRating",
                        "error appraisal.work-behavior-rating-missing at workBehaviorRating"),
                codes(ENGINE.judge(Specimen.empty(QUARTER).build())));
        Refused refused = assertInstanceOf(
                Refused.class,
                ENGINE.judge(Specimen.empty(QUARTER)
                        .workResultRating(Specimen.decision(QUARTER, MEETS))
                        .build()));
        assertEquals(List.of("error appraisal.work-behavior-rating-missing at workBehaviorRating"), codes(refused));
        assertEquals(
                Optional.of(Articles.APPRAISAL),
                refused.problems().list().get(0).citation());
    }

    static Stream<OrganizationPredicate> organizations() {
        return Stream.of(OrganizationPredicate.values());
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void theOrganizationsPredicateBecomesTheHeadsResultRating(OrganizationPredicate organization) {
        OrganizationRatingMapping mapping = OrganizationRatingMapping.naturalReading();
        Judged judged = engine(mapping)
                .judge(head(QUARTER)
                        .organizationAchievement(Specimen.organization(QUARTER, organization))
                        .build())
                .orThrow();
        ExpectationRating expected = mapping.ratingOf(organization);
        Term predicate = Term.of("organizationPredicate", organization);
        Term rating = Term.of("workResultRating", expected);
        assertEquals(cell(expected, ABOVE), judged.verdict().predicate());
        assertEquals(rating, judged.verdict().components().get(0));
        assertEquals(
                List.of(
                        PERIODIC,
                        new Step.Decided(
                                Articles.ORGANIZATION_PREDICATE,
                                predicate,
                                "organizationAchievement.predicate",
                                ActorRole.LEADER_ABOVE,
                                Specimen.after(QUARTER),
                                ""),
                        new Step.LookedUp(Articles.ORGANIZATION_TO_RATING, rating, List.of(predicate))),
                judged.trace().steps().subList(0, 3));
        assertEquals(5, judged.trace().steps().size());
    }

    @Test
    void theHostsMappingCountsNotOurReading() {
        Map<OrganizationPredicate, ExpectationRating> strict = new EnumMap<>(OrganizationPredicate.class);
        for (OrganizationPredicate predicate : OrganizationPredicate.values()) {
            strict.put(predicate, BELOW);
        }
        AppraisalCase facts = head(QUARTER)
                .organizationAchievement(Specimen.organization(QUARTER, OrganizationPredicate.OUTSTANDING))
                .build();
        assertEquals(
                EmployeePredicate.NEEDS_IMPROVEMENT,
                engine(OrganizationRatingMapping.of(strict))
                        .judge(facts)
                        .orThrow()
                        .verdict()
                        .predicate());
        assertEquals(
                EmployeePredicate.VERY_GOOD,
                ENGINE.judge(facts).orThrow().verdict().predicate());
    }

    @Test
    void withoutTheHostsChoiceAHeadIsNotJudged() {
        AppraisalCase facts = head(QUARTER)
                .organizationAchievement(Specimen.organization(QUARTER, OrganizationPredicate.GOOD))
                .build();
        Refused refused = assertInstanceOf(Refused.class, WITHOUT_CHOICE.judge(facts));
        assertEquals(List.of("error policy.choice-missing"), codes(refused));
        Problem problem = refused.problems().list().get(0);
        assertEquals(List.of(Term.of("parameter", "organization-rating-mapping")), problem.details());
        assertEquals(Optional.of(Articles.STAGES), problem.citation());
        assertInstanceOf(
                Judged.class,
                WITHOUT_CHOICE.judge(Specimen.rated(QUARTER, MEETS, MEETS).build()),
                "nobody else needs the choice");
    }

    @Test
    void aHeadsOwnRatingIsIgnoredWithAWarning() {
        AppraisalCase facts = head(QUARTER)
                .workResultRating(Specimen.decision(QUARTER, ABOVE))
                .organizationAchievement(Specimen.organization(QUARTER, OrganizationPredicate.POOR))
                .build();
        Judged judged = ENGINE.judge(facts).orThrow();
        assertEquals(EmployeePredicate.NEEDS_IMPROVEMENT, judged.verdict().predicate());
        assertEquals(List.of("warning appraisal.head-rating-unused at workResultRating"), codes(judged));
        assertEquals(
                Optional.of(Articles.STAGES), judged.problems().list().get(0).citation());
    }

    @Test
    void allThatAHeadLacksIsFoundAtOnce() {
        AppraisalCase facts = Specimen.empty(QUARTER)
                .headingOrganization()
                .workResultRating(Specimen.decision(QUARTER, ABOVE))
                .build();
        assertEquals(
                List.of(
                        "error appraisal.organization-predicate-missing at organizationAchievement.predicate",
                        "warning appraisal.head-rating-unused at workResultRating",
                        "error policy.choice-missing",
                        "error appraisal.work-behavior-rating-missing at workBehaviorRating"),
                codes(WITHOUT_CHOICE.judge(facts)));
        assertEquals(
                Optional.of(Articles.STAGES),
                WITHOUT_CHOICE.judge(facts).problems().list().get(0).citation());
    }

    @Test
    void beforeTheCircularTheAppraisersRatingOfAHeadCounts() {
        AppraisalCase facts = head(DAY_BEFORE_CIRCULAR)
                .workResultRating(Specimen.decision(DAY_BEFORE_CIRCULAR, BELOW))
                .organizationAchievement(Specimen.organization(DAY_BEFORE_CIRCULAR, OrganizationPredicate.OUTSTANDING))
                .build();
        Judged judged = WITHOUT_CHOICE.judge(facts).orThrow();
        assertEquals(EmployeePredicate.NEEDS_IMPROVEMENT, judged.verdict().predicate());
        assertEquals(
                new Step.Skipped(Articles.HEAD_FOLLOWS_ORGANIZATION, "not-yet-in-force"),
                judged.trace().steps().get(0));
        assertEquals(List.of(), codes(judged));
    }

    @Test
    void fromTheDayOfTheCircularTheOrganizationCounts() {
        AppraisalCase facts = head(DAY_OF_CIRCULAR)
                .organizationAchievement(Specimen.organization(DAY_OF_CIRCULAR, OrganizationPredicate.OUTSTANDING))
                .build();
        assertEquals(
                EmployeePredicate.VERY_GOOD,
                ENGINE.judge(facts).orThrow().verdict().predicate());
        AppraisalCase before = head(DAY_BEFORE_CIRCULAR)
                .organizationAchievement(Specimen.organization(DAY_BEFORE_CIRCULAR, OrganizationPredicate.OUTSTANDING))
                .build();
        assertEquals(
                List.of("error appraisal.work-result-rating-missing at workResultRating"), codes(ENGINE.judge(before)));
    }

    @Test
    void nobodyIsToldOfTheCircularBeforeItsDayAsIfItWereInForce() {
        AppraisalCase facts = Specimen.rated(DAY_BEFORE_CIRCULAR, MEETS, MEETS).build();
        assertEquals(
                new Step.Skipped(Articles.HEAD_FOLLOWS_ORGANIZATION, "not-yet-in-force"),
                ENGINE.judge(facts).orThrow().trace().steps().get(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = EmploymentStatus.class,
            names = {"PNS", "PPPK", "PPPK_PART_TIME"})
    void theSameLawGovernsAllThreeKindsOfEmployment(EmploymentStatus status) {
        AppraisalCaseBuilder builder = Specimen.empty(status, QUARTER)
                .workResultRating(Specimen.decision(QUARTER, MEETS))
                .workBehaviorRating(Specimen.decision(QUARTER, BELOW));
        assertEquals(
                EmployeePredicate.POOR,
                ENGINE.judge(builder.build()).orThrow().verdict().predicate());
        AppraisalCase head = Specimen.empty(status, QUARTER)
                .headingOrganization()
                .workBehaviorRating(Specimen.decision(QUARTER, MEETS))
                .organizationAchievement(Specimen.organization(QUARTER, OrganizationPredicate.GOOD))
                .build();
        assertEquals(
                EmployeePredicate.GOOD, ENGINE.judge(head).orThrow().verdict().predicate());
    }

    @Test
    void nothingIsInForceForSomebodyOnProbation() {
        AppraisalCase facts = Specimen.empty(EmploymentStatus.CPNS, QUARTER)
                .workResultRating(Specimen.decision(QUARTER, MEETS))
                .workBehaviorRating(Specimen.decision(QUARTER, MEETS))
                .build();
        Refused refused = assertInstanceOf(Refused.class, ENGINE.judge(facts));
        assertEquals(List.of("error policy.none-in-force"), codes(refused));
        assertEquals(
                List.of(
                        Term.of("day", LocalDate.of(2025, 3, 31)),
                        Term.of("status", EmploymentStatus.CPNS),
                        Term.of("period", QUARTER)),
                refused.problems().list().get(0).details());
        Judged asked = ENGINE.judge(facts, Articles.POLICY.value()).orThrow();
        assertTrue(asked.policyWasNamed());
        assertEquals(EmployeePredicate.GOOD, asked.verdict().predicate());
        assertEquals(List.of("notice policy.named-out-of-scope"), codes(asked));
        assertEquals(
                List.of(
                        Term.of("policy", Articles.POLICY.value().toString()),
                        Term.of("outside", EmploymentStatus.CPNS)),
                asked.problems().list().get(0).details());
        assertEquals(Standing.INTERPRETATION, asked.policy().basis().standing());
        Trace likewise = ENGINE.judge(Specimen.rated(QUARTER, MEETS, MEETS).build())
                .orThrow()
                .trace();
        assertEquals(
                likewise.steps().stream().map(Step::rule).toList(),
                asked.trace().steps().stream().map(Step::rule).toList(),
                "each step says what it stands on");
        assertFalse(asked.trace().steps().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2025", "2025-S1", "2025-Q4", "2025-02", "2025-02-03..2025-05-04"})
    void everyKindOfPeriodIsGoverned(String period) {
        AppraisalPeriod appraised = AppraisalPeriod.parse(period);
        assertEquals(
                EmployeePredicate.GOOD,
                ENGINE.judge(Specimen.rated(appraised, MEETS, MEETS).build())
                        .orThrow()
                        .verdict()
                        .predicate());
    }

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);

    private static AppraisalCase year(YearResult adopted, ExpectationRating results, ExpectationRating behavior) {
        return Specimen.rated(YEAR, results, behavior).yearResult(adopted).build();
    }

    private static YearProposal proposed(CustomaryYearIntegration way) {
        return way.propose(List.of(
                        new PeriodicResult(AppraisalPeriod.ofQuarter(2025, 1), EmployeePredicate.NEEDS_IMPROVEMENT),
                        new PeriodicResult(AppraisalPeriod.ofQuarter(2025, 2), EmployeePredicate.GOOD)))
                .orThrow();
    }

    @Test
    void theAnnualEvaluationShowsWhatItsPartsProposedAndDecidesByItsOwnRatings() {
        YearResult adopted = YearResult.adopt(
                        proposed(CustomaryYearIntegration.LAST_PERIOD),
                        Specimen.APPRAISER,
                        ActorRole.APPRAISER,
                        Specimen.after(YEAR))
                .orThrow();
        Judged judged = ENGINE.judge(year(adopted, MEETS, ABOVE)).orThrow();
        Term good = Term.of("yearPredicate", EmployeePredicate.GOOD);
        assertEquals(
                List.of(
                        new Step.Given(Articles.EVALUATION, Term.of("evaluation", EvaluationKind.ANNUAL), "evaluation"),
                        new Step.Given(Articles.YEAR_PROPOSAL, good, "yearResult.proposal.predicate"),
                        new Step.Decided(
                                Articles.YEAR_PREDICATE,
                                good,
                                "yearResult.predicate",
                                ActorRole.APPRAISER,
                                Specimen.after(YEAR),
                                "")),
                judged.trace().steps().subList(0, 3));
        assertEquals(7, judged.trace().steps().size());
        assertEquals(EmployeePredicate.GOOD, judged.verdict().predicate());
        assertEquals(List.of(), codes(judged));
    }

    @Test
    void anAdoptedPredicateThatTheRatingsDoNotGiveIsFoundAndChangesNothing() {
        YearResult departed = YearResult.depart(
                        proposed(CustomaryYearIntegration.LAST_PERIOD),
                        EmployeePredicate.NEEDS_IMPROVEMENT,
                        Specimen.APPRAISER,
                        ActorRole.APPRAISER,
                        Specimen.after(YEAR),
                        "triwulan I")
                .orThrow();
        Judged judged = ENGINE.judge(year(departed, MEETS, ABOVE)).orThrow();
        assertEquals(EmployeePredicate.GOOD, judged.verdict().predicate());
        assertEquals(List.of("warning appraisal.year-predicate-differs at yearResult.predicate"), codes(judged));
        Problem found = judged.problems().list().get(0);
        assertEquals(
                List.of(
                        Term.of("adopted", EmployeePredicate.NEEDS_IMPROVEMENT),
                        Term.of("matrix", EmployeePredicate.GOOD)),
                found.details());
        assertEquals(Optional.of(Articles.APPRAISAL), found.citation());
        assertEquals(
                new Step.Skipped(Articles.YEAR_PROPOSAL, "departed"),
                judged.trace().steps().get(3));
        assertEquals(8, judged.trace().steps().size());
    }

    @Test
    void whereNothingWasProposedForTheYearOnlyTheDecisionIsShown() {
        YearResult decided = YearResult.depart(
                        proposed(CustomaryYearIntegration.NONE),
                        EmployeePredicate.GOOD,
                        Specimen.APPRAISER,
                        ActorRole.APPRAISER,
                        Specimen.after(YEAR),
                        "dari rating setahun")
                .orThrow();
        Judged judged = ENGINE.judge(year(decided, MEETS, MEETS)).orThrow();
        assertInstanceOf(Step.Decided.class, judged.trace().steps().get(1));
        assertEquals(6, judged.trace().steps().size(), "nothing that was not proposed is told as not followed");
        assertEquals(List.of(), codes(judged));
        AppraisalCase unrated = Specimen.empty(YEAR).yearResult(decided).build();
        assertEquals(
                List.of(
                        "error appraisal.work-result-rating-missing at workResultRating",
                        "error appraisal.work-behavior-rating-missing at workBehaviorRating"),
                codes(ENGINE.judge(unrated)),
                "no predicate of a year without the ratings of the year");
    }

    @Test
    void everySentenceBelongsToARuleOrToAReasonWhyItDidNotApply() {
        assertEquals(
                Set.of(
                        "permenpanrb6-2022/evaluation",
                        "permenpanrb6-2022/year-proposal",
                        "permenpanrb6-2022/year-proposal#departed",
                        "permenpanrb6-2022/year-predicate",
                        "permenpanrb6-2022/work-result-proposal-scheme",
                        "permenpanrb6-2022/work-result-proposal-score",
                        "permenpanrb6-2022/work-result-proposal",
                        "permenpanrb6-2022/work-result-proposal#departed",
                        "permenpanrb6-2022/work-behavior-proposal-scheme",
                        "permenpanrb6-2022/work-behavior-proposal-score",
                        "permenpanrb6-2022/work-behavior-proposal",
                        "permenpanrb6-2022/work-behavior-proposal#departed",
                        "permenpanrb6-2022/work-result-rating",
                        "permenpanrb6-2022/work-behavior-rating",
                        "permenpanrb6-2022/predicate-matrix",
                        "semenpanrb3-2023/organization-predicate",
                        "semenpanrb3-2023/organization-to-rating",
                        "semenpanrb3-2023/head-follows-organization#not-a-head",
                        "semenpanrb3-2023/head-follows-organization#not-yet-in-force"),
                new MatrixProvider().sentences().keySet());
    }

    @Test
    void whatIsOurReadingIsMarkedAsSuch() {
        assertEquals(Standing.STATUTE, Articles.PREDICATE_MATRIX.basis().standing());
        assertEquals(
                "PermenPANRB 6/2022 Pasal 23-25",
                Articles.PREDICATE_MATRIX.basis().citation().toString());
        assertEquals(
                Standing.CIRCULAR, Articles.HEAD_FOLLOWS_ORGANIZATION.basis().standing());
        assertEquals(
                Confidence.SINGLE, Articles.HEAD_FOLLOWS_ORGANIZATION.basis().confidence());
        assertEquals(Standing.AGENCY, Articles.ORGANIZATION_TO_RATING.basis().standing(), "the host's choice");
        assertEquals(Confidence.INFERRED, Articles.POLICY.basis().confidence());
        assertThrows(NullPointerException.class, () -> new MatrixPolicy(null));
    }
}
