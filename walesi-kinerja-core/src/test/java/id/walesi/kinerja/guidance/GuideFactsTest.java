package id.walesi.kinerja.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.behavior.Pp30BehaviorAspect;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.facts.pp30_2019.BehaviorLevels;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.PlanScores;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.regulation.EveryPolicyProperties;
import id.walesi.kinerja.regulation.pp46_2011.Pp46Cases;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.Document;
import id.walesi.kinerja.report.GuidanceText;
import id.walesi.kinerja.specimen.NumericCases;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.weighted.MissingPart;
import id.walesi.kinerja.weighted.Walesi;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts that are no plain numbers: nothing that a law asks for is passed over in silence. */
class GuideFactsTest {

    private static final PolicyId METHODS = new PolicyId("permenpanrb8-2021", "two-methods", 1);
    private static final PolicyId ARTICLE_41 = new PolicyId("pp30-2019", "article-41", 1);
    private static final AppraisalEngine ENGINE =
            AppraisalEngine.of(EveryPolicyProperties.CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);
    private static final Guide GUIDE = Guide.of(ENGINE);

    private static Guidance guidance(AppraisalCase facts, PolicyId law) {
        return GUIDE.toNext(ENGINE.judge(facts, law).orThrow());
    }

    private static String text(Guidance guidance, PolicyCatalog catalog, Locale locale) {
        Document document =
                GuidanceText.of(catalog, locale).document(guidance, Audience.EMPLOYEE, LocalDate.of(2026, 1, 1));
        return id.walesi.kinerja.report.HtmlPage.of(document);
    }

    private static Optional<FactChange> alone(Guidance guidance, String path) {
        return guidance.alone().stream()
                .map(advice -> advice.changes().get(0))
                .filter(change -> change.path().equals(path))
                .findFirst();
    }

    private static Datum score(String value) {
        return new Datum.Numeric(Score.parse(value));
    }

    @Test
    void aNewIdeaLiftsToTheTopWhereTheNumbersReachIt() {
        Guidance guidance = guidance(
                NumericCases.article41(NumericCases.YEAR, "118", "115", NewIdea.NONE)
                        .build(),
                ARTICLE_41);
        FactChange change = alone(guidance, Pp30Facts.NEW_IDEA.path()).orElseThrow();
        assertEquals(new Datum.Label(NewIdea.NONE), change.from());
        assertEquals(new Datum.Label(NewIdea.PROVEN), change.to());
        assertEquals(Optional.empty(), change.decider());
        assertEquals(List.of(), guidance.notTried());
        // and nobody is told to have one less
        Guidance proven = guidance(
                NumericCases.article41(NumericCases.YEAR, "100", "100", NewIdea.PROVEN)
                        .build(),
                ARTICLE_41);
        assertTrue(
                proven.outOfReach().contains(new OutOfReach(Pp30Facts.NEW_IDEA.path(), Optional.empty(), List.of())));
    }

    @Test
    void aLevelOfBehaviorIsADecisionOfTheAppraiserAndEndsAtSeven() {
        NumericCases.Work work = new NumericCases.Work(NumericCases.SECOND_HALF).direct(List.of(100, 100, 100));
        BehaviorLevels levels = BehaviorLevels.standard(3, 4);
        for (Pp30BehaviorAspect aspect : Pp30BehaviorAspect.values()) {
            levels = levels.level(aspect, aspect == Pp30BehaviorAspect.values()[0] ? 7 : 1);
        }
        AppraisalCase facts = work.ofStaff()
                .extra(Pp30Facts.BEHAVIOR_LEVELS, levels)
                .extra(Pp30Facts.NEW_IDEA, NewIdea.NONE)
                .build();
        Guidance guidance = guidance(facts, METHODS);
        String sheet = Pp30Facts.BEHAVIOR_LEVELS.path() + ".";
        List<String> levelPaths = guidance.judged().trace().steps().stream()
                .filter(Step.Given.class::isInstance)
                .map(step -> ((Step.Given) step).path())
                .filter(path -> path.startsWith(sheet + BehaviorLevels.LEVELS))
                .toList();
        assertFalse(levelPaths.isEmpty());
        for (String path : levelPaths) {
            Optional<FactChange> far = guidance.outOfReach().stream()
                    .filter(out -> out.path().equals(path))
                    .findFirst()
                    .flatMap(OutOfReach::furthest)
                    .or(() -> alone(guidance, path));
            boolean best = facts.fact(path).equals(Optional.of(score("7")));
            assertEquals(!best, far.isPresent(), path);
            far.ifPresent(change -> assertEquals(Optional.of(ActorRole.APPRAISER), change.decider()));
            assertTrue(
                    best
                            || alone(guidance, path).isPresent()
                            || far.orElseThrow().to().equals(score("7")),
                    path);
        }
        Advice cheapest = guidance.cheapest().orElseThrow();
        assertTrue(cheapest.changes().size() > 0);
        // the standard is given by the post, and is said to be left alone
        assertTrue(guidance.notTried().contains(sheet + BehaviorLevels.LOWEST_STANDARD));
        String said = text(guidance, EveryPolicyProperties.CATALOG, Locale.ENGLISH);
        assertTrue(said.contains("Decided by: appraising official. Ask in writing"), said);
        assertTrue(said.contains("What was not tried here"), said);
        assertThrows(
                IllegalArgumentException.class,
                () -> new FactChange.OfExtra(
                                Pp30Facts.BEHAVIOR_LEVELS,
                                levelPaths.get(1).substring(sheet.length()),
                                facts.fact(levelPaths.get(1)).orElseThrow(),
                                score("8"),
                                Optional.empty())
                        .applyTo(facts));
    }

    @Test
    void theScoreOfOneOfSeveralPlansMovesAndItsLengthDoesNot() {
        LocalDate change = LocalDate.of(2021, 7, 1);
        AppraisalPeriod year = NumericCases.YEAR;
        PlanScores plans = new PlanScores(List.of(
                new PlanScores.Plan(PlanId.of("a"), new DateRange(year.days().start(), change), Score.parse("80")),
                new PlanScores.Plan(
                        PlanId.of("b"), new DateRange(change, year.days().end()), Score.parse("84.5"))));
        AppraisalCase facts = Specimen.empty(year)
                .extra(Pp30Facts.PLAN_SCORES, plans)
                .extra(Pp30Facts.BEHAVIOR_SCORE, Score.parse("90"))
                .extra(Pp30Facts.NEW_IDEA, NewIdea.NONE)
                .build();
        Guidance guidance = guidance(facts, ARTICLE_41);
        String sheet = Pp30Facts.PLAN_SCORES.path() + ".";
        FactChange first = alone(guidance, sheet + "scores[a]").orElseThrow();
        assertEquals(score("80"), first.from());
        assertEquals(Optional.empty(), first.decider());
        FactChange second = alone(guidance, sheet + "scores[b]").orElseThrow();
        AppraisalCase both = second.applyTo(first.applyTo(facts));
        assertEquals(Optional.of(first.to()), both.fact(first.path()));
        assertEquals(Optional.of(second.to()), both.fact(second.path()));
        assertEquals(List.of(sheet + "lengths[a]", sheet + "lengths[b]"), guidance.notTried());
        assertFalse(guidance.triedAll());
    }

    @Test
    void theSuperiorsPlanAndTheGroupOfADutyAreNotThePersonsAndSaidToBeLeftAlone() {
        NumericCases.Work work = new NumericCases.Work(NumericCases.SECOND_HALF)
                .direct(List.of(90, 90, 90))
                .nonDirect(List.of(80, 80, 80), new ResultDetails.SuperiorPlan(Score.parse("90"), Panrb8Category.GOOD))
                .additional(AssignmentScope.values()[0], NumericCases.higher("i9", "80"), NumericCases.percent("80"));
        Guidance guidance = guidance(NumericCases.behaving(work.ofStaff(), 90), METHODS);
        List<String> details = guidance.notTried().stream()
                .filter(path -> path.startsWith(Pp30Facts.RESULT_DETAILS.path()))
                .toList();
        assertTrue(details.stream().anyMatch(path -> path.contains(ResultDetails.SUPERIOR_VALUES)), details.toString());
        assertTrue(
                details.stream().anyMatch(path -> path.contains(ResultDetails.SUPERIOR_CATEGORIES)),
                details.toString());
        assertTrue(guidance.cheapest().isPresent());
    }

    @Test
    void additionalTasksAreCounted() {
        Pp46Cases.Year year = Pp46Cases.Year.of(Pp46Cases.Work.of("10/10", "89/100", "12/12"));
        AppraisalCase facts = year.tasks(3).toCase();
        Guidance guidance = GUIDE.toNext(ENGINE.judge(facts).orThrow());
        String path = "extras[pp46-2011][additional-tasks]";
        assertTrue(alone(guidance, path).isPresent()
                || guidance.outOfReach().stream().anyMatch(out -> out.path().equals(path)));
        FactChange more = new FactChange.OfExtra(
                id.walesi.kinerja.facts.pp46_2011.Pp46Facts.ADDITIONAL_TASKS,
                "",
                new Datum.Numeric(Ratio.of(3)),
                new Datum.Numeric(Ratio.of(4)),
                Optional.empty());
        assertEquals(path, more.path());
        assertEquals(Optional.of(more.to()), more.applyTo(facts).fact(path));
    }

    private static final WeightedPolicy LENIENT =
            Walesi.byMatrix().missing(MissingPart.COUNT_AS_ZERO).build();
    private static final PolicyCatalog WITH_LENIENT =
            PolicyCatalog.builder().discover().provider(LENIENT.provider()).build();
    private static final AppraisalEngine LENIENT_ENGINE =
            AppraisalEngine.of(WITH_LENIENT, GoverningDay.LAST_DAY_OF_PERIOD);

    private static Guidance lenient(AppraisalCase facts) {
        Judged judged = LENIENT_ENGINE.judge(facts, LENIENT.id()).orThrow();
        return Guide.of(LENIENT_ENGINE).toNext(judged);
    }

    /** Marks that are no hindrance. */
    private static AppraisalCase marked(id.walesi.kinerja.appraisal.AppraisalCaseBuilder builder) {
        return builder.extra(id.walesi.kinerja.appraisal.BehaviorScores.KEY, Walesi.scores(5, 5, 5, 5, 5, 5, 5))
                .build();
    }

    @Test
    void whatWasNotMeasuredCouldBeMeasured() {
        // results count half of what they would: two of four indicators have no realization
        AppraisalCase facts = marked(Walesi.measured(50, 50, 30, 7, -1, 7));
        Guidance guidance = lenient(facts);
        FactChange change = alone(guidance, "realizations[r1-up]").orElseThrow();
        assertEquals(new Datum.Label(AbsenceReason.NOT_MEASURED), change.from());
        // (100 + 100 + x + 100) / 4 must be 90
        assertEquals(new Datum.Numeric(Amount.of(18, MeasurementUnit.DOCUMENT)), change.to());
        assertEquals(Optional.empty(), change.decider());
        String said = text(guidance, WITH_LENIENT, Locale.ENGLISH);
        assertTrue(said.contains("from not measured to 18 documents (target 30 documents)"), said);
        // a record that says so is replaced, and keeps its evidence
        AppraisalCase recorded = facts.toBuilder()
                .realization(new Realization(
                        IndicatorId.of("r1-up"),
                        Walesi.YEAR,
                        RealizedValue.absent(AbsenceReason.NOT_MEASURED),
                        Specimen.evidence()))
                .build();
        assertEquals(
                Optional.of(change.to()),
                alone(lenient(recorded), "realizations[r1-up]").map(FactChange::to));
        Realization changed = change.applyTo(recorded).realizations().get(3);
        assertEquals(Specimen.evidence(), changed.evidence());
        assertEquals(4, change.applyTo(recorded).realizations().size());
        assertThrows(IllegalArgumentException.class, () -> change.applyTo(change.applyTo(facts)));
    }

    @Test
    void whatIsBetterWhenLessBeginsAtTheWorstThatCounts() {
        Guidance guidance = lenient(marked(Walesi.measured(50, 50, 30, 7, 30, -1)));
        FactChange change = alone(guidance, "realizations[r1-down]").orElseThrow();
        // 200 - 100 x / 7 must be 60 at least, and 9 days are the most
        assertEquals(new Datum.Numeric(Amount.of(9, MeasurementUnit.DOCUMENT)), change.to());
    }

    @Test
    void whatDidNotApplyIsSaidToBeLeftAlone() {
        AppraisalCase facts = marked(Walesi.measured(50, 50, 30, 7, -1, 7)).toBuilder()
                .realization(new Realization(
                        IndicatorId.of("r1-up"),
                        Walesi.YEAR,
                        RealizedValue.absent(AbsenceReason.NOT_APPLICABLE),
                        Specimen.evidence()))
                .build();
        Guidance guidance = lenient(facts);
        assertEquals(List.of("realizations[r1-up]"), guidance.notTried());
        assertFalse(guidance.triedAll());
        String said = text(guidance, WITH_LENIENT, new Locale("id"));
        assertTrue(said.contains("Yang tidak dicoba di sini"), said);
    }
}
