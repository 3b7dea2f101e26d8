package id.walesi.kinerja.regulation.pp30_2019;

import static id.walesi.kinerja.regulation.pp30_2019.Numeric.ENGINE;
import static id.walesi.kinerja.regulation.pp30_2019.Numeric.applied;
import static id.walesi.kinerja.specimen.NumericCases.SECOND_HALF;
import static id.walesi.kinerja.specimen.NumericCases.behaving;
import static id.walesi.kinerja.specimen.NumericCases.halves;
import static id.walesi.kinerja.specimen.NumericCases.higher;
import static id.walesi.kinerja.specimen.NumericCases.indicator;
import static id.walesi.kinerja.specimen.NumericCases.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.Proration;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.facts.pp30_2019.DutyGroup;
import id.walesi.kinerja.facts.pp30_2019.GroupWeights;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.PeerView;
import id.walesi.kinerja.facts.pp30_2019.PlanScores;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails.SuperiorPlan;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.rating.Pp30Predicate;
import id.walesi.kinerja.scoring.TableReading;
import id.walesi.kinerja.specimen.NumericCases;
import id.walesi.kinerja.specimen.NumericCases.Work;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.PlanId;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step of the numeric laws is taken down in its order, and every rule has its sentence. */
class NumericTraceTest {

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");

    private static final AppraisalEngine PEERS =
            Numeric.engine(builder -> builder.choose(Pp30Choices.PERCENT_READING, TableReading.EXTEND_LOWER)
                    .choose(Pp30Choices.GROUP_WEIGHTS, new GroupWeights(Percent.of(60), Percent.of(40)))
                    .choose(Pp30Choices.CONVERSION_READING, TableReading.ROUND_GAPS));

    private static HostChoices choices() {
        return HostChoices.none()
                .with(Pp30Choices.PEER_VIEW, PeerView.SUPERIOR_ONLY)
                .with(Pp30Choices.PERCENT_READING, TableReading.ROUND_ALL)
                .with(Pp30Choices.PLAN_PRORATION, Proration.BY_DAYS)
                .with(Pp30Choices.GROUP_WEIGHTS, new GroupWeights(Percent.of(60), Percent.of(40)));
    }

    /** The step's rule; where a fact stands; why a rule did not apply. */
    private static String told(Step step) {
        String id = step.rule().id();
        return step instanceof Step.Given given
                ? id + " @ " + given.path()
                : step instanceof Step.Skipped skipped ? id + " # " + skipped.reason() : id;
    }

    private static String told(Judged judged) {
        return judged.trace().steps().stream().map(step -> told(step) + "\n").collect(Collectors.joining());
    }

    private static Judgment judgment(AppraisalCase facts, HostChoices choices) {
        return new Judgment(facts, choices, Recorder.discarding(), new ArrayList<>());
    }

    private static List<String> codes(Judgment judgment) {
        return judgment.found().stream().map(Problem::toString).toList();
    }

    /** The rules that the classes of this room declare. */
    private static Map<String, Rule> rules() throws IllegalAccessException {
        Map<String, Rule> rules = new TreeMap<>();
        for (Class<?> type : List.of(
                Article41.class,
                Article41Policy.class,
                BehaviorRange.class,
                HalvesPolicy.class,
                IndicatorAchievement.class,
                LeaderMethod.class,
                MainAndAdditional.class,
                MethodsPolicy.class,
                StaffMethod.class)) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Rule.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    Rule rule = (Rule) field.get(null);
                    assertEquals(null, rules.put(rule.id(), rule), rule.id() + " stands for two rules");
                }
            }
        }
        return rules;
    }

    @Test
    void everyRuleHasItsSentenceInBothLanguagesAndNoSentenceIsLeftOver() throws IllegalAccessException {
        Map<String, Rule> rules = rules();
        assertTrue(rules.size() >= 50, rules.size() + " are too few: does the scan still find them?");
        Set<String> expected = new HashSet<>(rules.keySet());
        // two of the rules only choose a method, and are told where they do not apply
        expected.remove(MethodsPolicy.LEADERS.id());
        expected.remove(MethodsPolicy.STAFF.id());
        expected.add(MethodsPolicy.LEADERS.id() + "#does-not-lead");
        expected.add(MethodsPolicy.STAFF.id() + "#leads");
        expected.add(MainAndAdditional.SUM.id() + "#no-additional-duty");
        Map<String, Sentence> sentences = new NumericProvider().sentences();
        assertEquals(expected, sentences.keySet());
        sentences.forEach((key, sentence) -> {
            assertEquals(gaps(sentence.indonesian()), gaps(sentence.english()), key);
            Set<String> known = new HashSet<>(Set.of("result", "band", "limit"));
            Rule rule = rules.get(key);
            if (rule != null) {
                known.addAll(rule.operands());
            }
            assertTrue(known.containsAll(gaps(sentence.indonesian())), key + ": " + sentence.indonesian());
        });
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(gap -> gap.group(1)).collect(Collectors.toSet());
    }

    @Test
    void theStepsOfAnAdministratorsCase() {
        Judged judged = ENGINE.judge(new Work(SECOND_HALF)
                        .direct(List.of(101, 100, 95))
                        .nonDirect(List.of(100), new SuperiorPlan(Score.of(109), Panrb8Category.GOOD))
                        .additional(AssignmentScope.CROSS_UNIT, higher("t", "100"), percent("80"))
                        .ofStaff()
                        .extra(Pp30Facts.BEHAVIOR_LEVELS, NumericCases.levels(3, 4, 5))
                        .extra(Pp30Facts.PEER_VIEW, PeerView.PEERS_AND_SUBORDINATES)
                        .extra(Pp30Facts.NEW_IDEA, NewIdea.PROVEN)
                        .build())
                .orThrow();
        assertEquals("""
                permenpanrb8-2021/leaders # does-not-lead
                permenpanrb8-2021/work-result @ plan.workResults[w0]
                permenpanrb8-2021/indicator @ plan.indicators[w0-0]
                permenpanrb8-2021/target @ plan.targets[w0-0]
                permenpanrb8-2021/realization @ realizations[w0-0]
                permenpanrb8-2021/achievement
                permenpanrb8-2021/aspect-category
                permenpanrb8-2021/indicator @ plan.indicators[w0-1]
                permenpanrb8-2021/target @ plan.targets[w0-1]
                permenpanrb8-2021/realization @ realizations[w0-1]
                permenpanrb8-2021/achievement
                permenpanrb8-2021/aspect-category
                permenpanrb8-2021/indicator @ plan.indicators[w0-2]
                permenpanrb8-2021/target @ plan.targets[w0-2]
                permenpanrb8-2021/realization @ realizations[w0-2]
                permenpanrb8-2021/achievement
                permenpanrb8-2021/aspect-category
                permenpanrb8-2021/three-aspects
                permenpanrb8-2021/result-value
                permenpanrb8-2021/direct-cascading
                permenpanrb8-2021/work-result @ plan.workResults[w1]
                permenpanrb8-2021/indicator @ plan.indicators[w1-0]
                permenpanrb8-2021/target @ plan.targets[w1-0]
                permenpanrb8-2021/realization @ realizations[w1-0]
                permenpanrb8-2021/achievement
                permenpanrb8-2021/aspect-category
                permenpanrb8-2021/one-aspect
                permenpanrb8-2021/result-value
                permenpanrb8-2021/superior-value @ extras[permenpanrb8-2021][result-details].superiorValues[w1]
                permenpanrb8-2021/superior-category @ extras[permenpanrb8-2021][result-details].superiorCategories[w1]
                permenpanrb8-2021/superior-share
                permenpanrb8-2021/non-direct-cascading
                permenpanrb8-2021/main-results
                permenpanrb8-2021/work-result @ plan.workResults[a2]
                permenpanrb8-2021/indicator @ plan.indicators[t]
                permenpanrb8-2021/target @ plan.targets[t]
                permenpanrb8-2021/realization @ realizations[t]
                permenpanrb8-2021/achievement
                permenpanrb8-2021/aspect-category
                permenpanrb8-2021/one-aspect
                permenpanrb8-2021/result-value
                permenpanrb8-2021/additional-scope @ extras[permenpanrb8-2021][result-details].scopes[a2]
                permenpanrb8-2021/additional-factor
                permenpanrb8-2021/additional-scope-weight
                permenpanrb8-2021/additional-value
                permenpanrb8-2021/additional-sum
                permenpanrb8-2021/additional-capped
                permenpanrb8-2021/result-score
                permenpanrb8-2021/behavior-level @ extras[permenpanrb8-2021][behavior-levels].levels[service-orientation]
                permenpanrb8-2021/behavior-level @ extras[permenpanrb8-2021][behavior-levels].levels[commitment]
                permenpanrb8-2021/behavior-level @ extras[permenpanrb8-2021][behavior-levels].levels[work-initiative]
                permenpanrb8-2021/behavior-level @ extras[permenpanrb8-2021][behavior-levels].levels[cooperation]
                permenpanrb8-2021/behavior-level @ extras[permenpanrb8-2021][behavior-levels].levels[leadership]
                permenpanrb8-2021/behavior-mean-level
                permenpanrb8-2021/behavior-standard @ extras[permenpanrb8-2021][behavior-levels].lowestStandard
                permenpanrb8-2021/behavior-standard @ extras[permenpanrb8-2021][behavior-levels].highestStandard
                permenpanrb8-2021/behavior-above-standard
                permenpanrb8-2021/behavior-capped
                pp30-2019/peer-view @ extras[pp30-2019][peer-view]
                pp30-2019/total-60-40
                pp30-2019/new-idea @ extras[pp30-2019][new-idea]
                pp30-2019/predicate-with-new-idea
                """, told(judged));
    }

    @Test
    void theStepsOfALeadersCase() {
        TargetValue range = TargetValue.between(percent("80"), percent("90"));
        Judged judged = PEERS.judge(new Work(SECOND_HALF)
                        .duty(
                                DutyGroup.AGREEMENT_AND_DIRECTIVES,
                                indicator("in", Polarity.HIGHER_IS_BETTER, range),
                                percent("85"))
                        .duty(
                                DutyGroup.AGREEMENT_AND_DIRECTIVES,
                                indicator("top", Polarity.HIGHER_IS_BETTER, TargetValue.ceiling(percent("100"))),
                                percent("100"))
                        .duty(DutyGroup.ACTION_PLANS_AND_INITIATIVES, higher("hole", "100"), percent("99.4"))
                        .additional(AssignmentScope.WITHIN_UNIT, higher("t", "100"), percent("105"))
                        .ofLeader()
                        .extra(Pp30Facts.BEHAVIOR_SCORE, Score.of(90))
                        .extra(Pp30Facts.PEER_VIEW, PeerView.SUPERIOR_ONLY)
                        .extra(Pp30Facts.NEW_IDEA, NewIdea.NONE)
                        .build())
                .orThrow();
        assertEquals("""
                permenpanrb8-2021/administrators-and-functional-posts # leads
                permenpanrb8-2021/work-result @ plan.workResults[d0]
                permenpanrb8-2021/duty-group @ extras[permenpanrb8-2021][result-details].groups[d0]
                permenpanrb8-2021/indicator @ plan.indicators[in]
                permenpanrb8-2021/target @ plan.lowestTargets[in]
                permenpanrb8-2021/target @ plan.highestTargets[in]
                permenpanrb8-2021/realization @ realizations[in]
                permenpanrb8-2021/achievement-within-range
                permenpanrb8-2021/leader-category
                permenpanrb8-2021/leader-value
                permenpanrb8-2021/work-result @ plan.workResults[d1]
                permenpanrb8-2021/duty-group @ extras[permenpanrb8-2021][result-details].groups[d1]
                permenpanrb8-2021/indicator @ plan.indicators[top]
                permenpanrb8-2021/target @ plan.targets[top]
                permenpanrb8-2021/realization @ realizations[top]
                permenpanrb8-2021/achievement
                permenpanrb8-2021/leader-ceiling
                permenpanrb8-2021/leader-ceiling-value
                permenpanrb8-2021/work-result @ plan.workResults[d2]
                permenpanrb8-2021/duty-group @ extras[permenpanrb8-2021][result-details].groups[d2]
                permenpanrb8-2021/indicator @ plan.indicators[hole]
                permenpanrb8-2021/target @ plan.targets[hole]
                permenpanrb8-2021/realization @ realizations[hole]
                permenpanrb8-2021/achievement
                permenpanrb8-2021/leader-category-in-hole
                permenpanrb8-2021/leader-value
                permenpanrb8-2021/duty-group-mean
                permenpanrb8-2021/duty-group-mean
                permenpanrb8-2021/main-duties
                permenpanrb8-2021/work-result @ plan.workResults[a3]
                permenpanrb8-2021/indicator @ plan.indicators[t]
                permenpanrb8-2021/target @ plan.targets[t]
                permenpanrb8-2021/realization @ realizations[t]
                permenpanrb8-2021/achievement
                permenpanrb8-2021/leader-category-101-110
                permenpanrb8-2021/leader-value-101-110
                permenpanrb8-2021/additional-scope @ extras[permenpanrb8-2021][result-details].scopes[a3]
                permenpanrb8-2021/additional-factor
                permenpanrb8-2021/additional-scope-weight
                permenpanrb8-2021/additional-value
                permenpanrb8-2021/additional-sum
                permenpanrb8-2021/additional-capped
                permenpanrb8-2021/result-score
                pp30-2019/behavior-score @ extras[pp30-2019][behavior-score]
                pp30-2019/peer-view @ extras[pp30-2019][peer-view]
                pp30-2019/total-70-30
                pp30-2019/new-idea @ extras[pp30-2019][new-idea]
                pp30-2019/predicate-without-new-idea
                """, told(judged));
    }

    @Test
    void theStepsOfSeveralPlansUnderArticle41() {
        AppraisalPeriod year = AppraisalPeriod.ofYear(2023);
        AppraisalCase facts = Specimen.empty(year)
                .extra(
                        Pp30Facts.PLAN_SCORES,
                        new PlanScores(List.of(
                                new PlanScores.Plan(PlanId.of("a"), days(1, 7), Score.of(100)),
                                new PlanScores.Plan(PlanId.of("b"), days(7, 13), Score.of(130)))))
                .extra(Pp30Facts.BEHAVIOR_SCORE, Score.of(120))
                .extra(Pp30Facts.NEW_IDEA, NewIdea.PROVEN)
                .build();
        assertEquals("""
                pp30-2019/plan-length @ extras[pp30-2019][plan-scores].lengths[a]
                pp30-2019/plan-length @ extras[pp30-2019][plan-scores].lengths[b]
                pp30-2019/plan-score @ extras[pp30-2019][plan-scores].scores[a]
                pp30-2019/plan-share-by-days
                pp30-2019/plan-score @ extras[pp30-2019][plan-scores].scores[b]
                pp30-2019/plan-share-by-days
                pp30-2019/plans-combined
                pp30-2019/behavior-score @ extras[pp30-2019][behavior-score]
                pp30-2019/total-70-30
                pp30-2019/new-idea @ extras[pp30-2019][new-idea]
                pp30-2019/predicate-with-new-idea
                """, told(Numeric.article41(ENGINE, facts).orThrow()));
    }

    @Test
    void withoutAnAdditionalDutyThatIsTold() {
        Judged judged = ENGINE.judge(
                        behaving(new Work(SECOND_HALF).direct(List.of(100)).ofStaff(), 100))
                .orThrow();
        assertTrue(told(judged).contains("permenpanrb8-2021/additional-sum # no-additional-duty\n"), told(judged));
        assertFalse(applied(judged, MainAndAdditional.CAPPED));
    }

    private static DateRange days(int month, int toMonth) {
        LocalDate january = LocalDate.of(2023, 1, 1);
        return DateRange.of(january.plusMonths(month - 1), january.plusMonths(toMonth - 1));
    }

    @Test
    void theStepsOfTheYearOfTwoHalves() {
        Judged rounded =
                PEERS.judge(halves("90.5", "100", NewIdea.NONE).build()).orThrow();
        assertEquals("""
                semenpanrb3-2021/first-half @ extras[semenpanrb3-2021][first-half]
                semenpanrb3-2021/whole-score
                semenpanrb3-2021/converted
                semenpanrb3-2021/second-half @ extras[semenpanrb3-2021][second-half]
                semenpanrb3-2021/both-halves
                pp30-2019/new-idea @ extras[pp30-2019][new-idea]
                pp30-2019/predicate-without-new-idea
                """, told(rounded));
        Judged whole = ENGINE.judge(halves("90", "100", NewIdea.NONE).build()).orThrow();
        assertFalse(applied(whole, HalvesPolicy.WHOLE_SCORE), "nothing was rounded");
        assertTrue(applied(whole, HalvesPolicy.CONVERTED));
    }

    @ParameterizedTest
    @CsvSource({
        "2,behavior-below-standard",
        "3,behavior-within-standard",
        "4,behavior-within-standard",
        "5,behavior-above-standard"
    })
    void theEndsOfTheBehaviorStandardBelongToIt(int level, String rule) {
        Judged judged = ENGINE.judge(new Work(SECOND_HALF)
                        .direct(List.of(100))
                        .ofStaff()
                        .extra(Pp30Facts.BEHAVIOR_LEVELS, NumericCases.levels(3, 4, level))
                        .extra(Pp30Facts.NEW_IDEA, NewIdea.NONE)
                        .build())
                .orThrow();
        List<String> ids = judged.trace().steps().stream()
                .map(step -> step.rule().id())
                .filter(id -> id.endsWith("-standard") && !id.endsWith("behavior-standard"))
                .toList();
        assertEquals(List.of("permenpanrb8-2021/" + rule), ids);
    }

    @Test
    void theEndOfTheScaleNeedsNoChoice() {
        AppraisalEngine bare = Numeric.engine(builder -> builder.choose(Pp30Choices.PEER_VIEW, PeerView.SUPERIOR_ONLY));
        AppraisalPeriod year = AppraisalPeriod.ofYear(2023);
        Judged judged = Numeric.article41(
                        bare,
                        NumericCases.article41(year, "120", "120", NewIdea.PROVEN)
                                .build())
                .orThrow();
        assertEquals(Pp30Predicate.VERY_GOOD, judged.verdict().predicate());
        assertFalse(applied(judged, Article41.TOTAL_CAPPED));
        assertEquals(
                List.of("error policy.choice-missing"),
                Numeric.codes(Numeric.article41(
                        bare,
                        NumericCases.article41(year, "120.000001", "120", NewIdea.PROVEN)
                                .build())));
    }

    @Test
    void onePlanThatDoesNotFitSpoilsTheCombination() {
        AppraisalPeriod year = AppraisalPeriod.ofYear(2023);
        for (List<Integer> scores : List.of(List.of(131, 100), List.of(100, 131), List.of(-1, 100))) {
            AppraisalCase facts = Specimen.empty(year)
                    .extra(
                            Pp30Facts.PLAN_SCORES,
                            new PlanScores(List.of(
                                    new PlanScores.Plan(PlanId.of("a"), days(1, 7), Score.of(scores.get(0))),
                                    new PlanScores.Plan(PlanId.of("b"), days(7, 13), Score.of(scores.get(1))))))
                    .extra(Pp30Facts.BEHAVIOR_SCORE, Score.of(120))
                    .extra(Pp30Facts.NEW_IDEA, NewIdea.PROVEN)
                    .build();
            Judgment judgment = judgment(facts, choices());
            assertEquals(Optional.empty(), new Article41Policy(choices()).total(judgment), scores.toString());
            String plan = scores.get(1) == 131 ? "b" : "a";
            assertEquals(
                    List.of("error pp30.off-scale at extras[pp30-2019][plan-scores].scores[" + plan + "]"),
                    codes(judgment));
        }
    }

    @Test
    void oneAdditionalDutyThatCannotBeToldSpoilsTheSum() {
        for (boolean first : List.of(true, false)) {
            AppraisalCaseBuilder builder = Specimen.empty(SECOND_HALF);
            Work work = new Work(SECOND_HALF).direct(List.of(100));
            // a target of zero has no achievement
            work.additional(AssignmentScope.CROSS_UNIT, higher("t", first ? "0" : "100"), percent("80"));
            work.additional(AssignmentScope.CROSS_UNIT, higher("u", first ? "100" : "0"), percent("80"));
            Judgment judgment = judgment(work.on(builder).build(), choices());
            assertEquals(Optional.empty(), MainAndAdditional.resultScore(judgment, false));
            assertEquals(
                    List.of("error pp30.no-achievement at realizations[" + (first ? "t" : "u") + "]"), codes(judgment));
        }
        // a leader's additional duty counts each of its indicators
        AppraisalCaseBuilder leader = new Work(SECOND_HALF)
                .duty(DutyGroup.AGREEMENT_AND_DIRECTIVES, higher("i", "100"), percent("100"))
                .duty(DutyGroup.ACTION_PLANS_AND_INITIATIVES, higher("j", "100"), percent("100"))
                .additional(AssignmentScope.CROSS_UNIT, higher("t", "0"), percent("80"))
                .ofLeader();
        Judgment judgment = judgment(leader.build(), choices());
        assertEquals(Optional.empty(), MainAndAdditional.resultScore(judgment, true));
    }

    @ParameterizedTest
    @CsvSource({"159,200,true", "161,200,false"})
    void aHoleIsToldAsAHoleAndARowAsARow(String realized, String target, boolean hole) {
        for (TableReading reading : List.of(TableReading.EXTEND_LOWER, TableReading.EXTEND_UPPER)) {
            AppraisalEngine engine =
                    Numeric.engine(builder -> builder.choose(Pp30Choices.PEER_VIEW, PeerView.SUPERIOR_ONLY)
                            .choose(Pp30Choices.PERCENT_READING, reading));
            // 79.5 % lies between two rows, 80.5 % on one; the main result is a whole percent and on a row, too
            AppraisalCaseBuilder staff = new Work(SECOND_HALF)
                    .additional(AssignmentScope.WITHIN_UNIT, higher("t", target), percent(realized))
                    .direct(List.of(100))
                    .ofStaff();
            Judged judged = engine.judge(behaving(staff, 100)).orThrow();
            List<Rule> categories = judged.trace().steps().stream()
                    .map(Step::rule)
                    .filter(rule -> rule.result().equals("aspectCategory"))
                    .toList();
            assertEquals(
                    List.of(
                            StaffMethod.ASPECT_CATEGORY,
                            hole ? StaffMethod.ASPECT_CATEGORY_IN_HOLE : StaffMethod.ASPECT_CATEGORY),
                    categories,
                    reading.code());
        }
    }
}
