package id.walesi.kinerja.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp46_2011.CreativeWorksRule;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyFailedException;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.regulation.pp46_2011.Pp46Cases;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.SchemeOfHost;
import id.walesi.kinerja.specimen.SchemeOfHost.Measure;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class TransitionProperties {

    private static final WeightedPolicy NOW = SchemeOfHost.of("now", 80, 20);
    private static final WeightedPolicy DRAFT = SchemeOfHost.of("draft", 50, 50);
    private static final PolicyId NATIONAL = new PolicyId("permenpanrb6-2022", "matrix", 1);
    private static final PolicyId OLD = new PolicyId("pp46-2011", "work-achievement", 1);
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(
            PolicyCatalog.builder()
                    .discover()
                    .policy(NOW)
                    .policy(DRAFT)
                    .choose(Pp46Facts.GAP_RULE, GapRule.LOWER_BOUND_WINS)
                    .choose(Pp46Facts.CREATIVE_WORKS_RULE, CreativeWorksRule.ADD)
                    .build(),
            GoverningDay.LAST_DAY_OF_PERIOD);

    private static final TwoLaws DRAFT_RULE = new TwoLaws(ENGINE, NOW.id(), DRAFT.id(), ScaleReading.APART);
    private static final TwoLaws NUMBERS_TO_RATINGS = new TwoLaws(ENGINE, NOW.id(), NATIONAL, ScaleReading.APART);

    /** A person with or without results and ratings. */
    private record Person(
            int realized,
            int credit,
            @Nullable ExpectationRating results,
            @Nullable ExpectationRating behavior) {

        AppraisalCase build(int number) {
            AppraisalCaseBuilder builder = SchemeOfHost.measured(
                    PersonId.of("person-" + number),
                    credit,
                    List.of(100),
                    realized < 0
                            ? List.of()
                            : List.of(new Measure(Polarity.HIGHER_IS_BETTER, 10, Integer.toString(realized))));
            if (results != null) {
                builder.workResultRating(Specimen.decision(SchemeOfHost.YEAR, results));
            }
            if (behavior != null) {
                builder.workBehaviorRating(Specimen.decision(SchemeOfHost.YEAR, behavior, "karena data"));
            }
            return builder.build();
        }
    }

    @Provide
    Arbitrary<List<AppraisalCase>> units() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(ExpectationRating.class).injectNull(0.1),
                        Arbitraries.of(ExpectationRating.class).injectNull(0.1))
                .as(Person::new)
                .list()
                .ofMaxSize(25)
                .map(people -> {
                    List<AppraisalCase> cases = new ArrayList<>();
                    people.forEach(person -> cases.add(person.build(cases.size())));
                    return cases;
                });
    }

    @Property(tries = 200)
    void sideBySideIsJudgingTwice(@ForAll("units") List<AppraisalCase> unit) {
        for (AppraisalCase facts : unit) {
            for (TwoLaws laws : List.of(DRAFT_RULE, NUMBERS_TO_RATINGS)) {
                SideBySide both = laws.judge(facts);
                assertEquals(ENGINE.judge(facts, laws.before()), both.before());
                assertEquals(ENGINE.judge(facts, laws.after()), both.after());
                assertEquals(facts, both.facts());
                assertEquals(
                        both.judgedBefore().isPresent() && both.judgedAfter().isPresent(),
                        both.difference().isPresent());
            }
        }
    }

    /** Every fact that a trace reads is counted, once, on the side that reads it, and nothing else is. */
    @Property(tries = 200)
    void whatCountedIsWhatTheTracesRead(@ForAll("units") List<AppraisalCase> unit) {
        for (AppraisalCase facts : unit) {
            SideBySide both = NUMBERS_TO_RATINGS.judge(facts);
            Set<String> then = new TreeSet<>();
            Set<String> now = new TreeSet<>();
            Set<String> paths = new TreeSet<>();
            for (CountedFact fact : both.counted()) {
                assertTrue(paths.add(fact.path()), fact.path());
                fact.before().ifPresent(step -> then.add(fact.path()));
                fact.after().ifPresent(step -> now.add(fact.path()));
                assertEquals(fact.before().isPresent() && fact.after().isPresent(), fact.countsInBoth());
            }
            assertEquals(read(both.before()), then);
            assertEquals(read(both.after()), now);
        }
    }

    private static Set<String> read(AppraisalResult result) {
        Set<String> paths = new TreeSet<>();
        SideBySide.judged(result)
                .ifPresent(judged -> judged.trace().steps().forEach(step -> {
                    if (step instanceof Step.Decided decided) {
                        paths.add(decided.path());
                    } else if (step instanceof Step.Given given
                            && !(given.result().value() instanceof Datum.Text)) {
                        paths.add(given.path());
                    }
                }));
        return paths;
    }

    private static Optional<Predicate> predicate(AppraisalCase facts, PolicyId id) {
        return SideBySide.judged(ENGINE.judge(facts, id))
                .map(judged -> judged.verdict().predicate());
    }

    @Property(tries = 200)
    void theImpactIsTheSumOfItsCases(@ForAll("units") List<AppraisalCase> unit, @ForAll @IntRange(max = 30) int most) {
        for (TwoLaws laws : List.of(DRAFT_RULE, NUMBERS_TO_RATINGS)) {
            List<SideBySide> told = new ArrayList<>();
            Impact impact = laws.compare(unit.iterator(), most, told::add);
            Map<Predicate, Long> before = new HashMap<>();
            Map<Predicate, Long> after = new HashMap<>();
            Map<List<Object>, Long> ways = new HashMap<>();
            int changed = 0;
            for (AppraisalCase facts : unit) {
                Optional<Predicate> was = predicate(facts, laws.before());
                Optional<Predicate> is = predicate(facts, laws.after());
                was.ifPresent(known -> before.merge(known, 1L, Long::sum));
                is.ifPresent(known -> after.merge(known, 1L, Long::sum));
                ways.merge(List.of(was, is), 1L, Long::sum);
                changed += was.isPresent() && was.equals(is) ? 0 : 1;
            }
            assertEquals(unit.size(), impact.cases());
            assertEquals(changed, told.size());
            assertCurve(before, impact.curveBefore());
            assertCurve(after, impact.curveAfter());
            Map<List<Object>, Long> passages = new HashMap<>();
            impact.passages()
                    .forEach(passage -> passages.put(List.of(passage.before(), passage.after()), passage.cases()));
            assertEquals(ways, passages);
            assertEquals(unit.size(), sum(impact.movements()));
            assertEquals(unit.size(), sum(impact.causes()));
            assertEquals(unit.size() - changed, impact.movements().get(PredicateMovement.SAME));
            assertEquals(unit.size() - changed, impact.causes().get(DifferenceCause.NONE));
            long comparable = told.stream()
                    .filter(compared -> compared.rungs() != 0 || compared.movement() == PredicateMovement.ONLY_BEFORE)
                    .count();
            assertEquals(Math.min(most, comparable), impact.mostAffected().size());
        }
    }

    private static void assertCurve(Map<Predicate, Long> expected, Map<Predicate, Long> curve) {
        Map<Predicate, Long> reached = new HashMap<>(curve);
        reached.values().removeIf(count -> count == 0);
        assertEquals(expected, reached);
        if (!curve.isEmpty()) {
            assertEquals(List.of(EmployeePredicate.values()), List.copyOf(curve.keySet()));
        }
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Who loses the verdict stands first, then who moves furthest, who falls before who rises, first come first. */
    @Property(tries = 200)
    void theChangeMattersMostToTheFirst(
            @ForAll("units") List<AppraisalCase> unit, @ForAll @IntRange(max = 9) int most) {
        List<SideBySide> told = new ArrayList<>();
        List<SideBySide> kept =
                NUMBERS_TO_RATINGS.compare(unit.iterator(), most, told::add).mostAffected();
        List<SideBySide> expected = told.stream()
                .filter(compared -> weight(compared) > 0)
                .sorted((one, other) -> weight(other) - weight(one)) // stable
                .limit(most)
                .toList();
        assertEquals(expected, kept);
    }

    private static int weight(SideBySide compared) {
        int rungs = compared.rungs();
        return compared.movement() == PredicateMovement.ONLY_BEFORE ? 1000 : Math.abs(rungs) * 10 + (rungs < 0 ? 1 : 0);
    }

    /** A draft that only weighs otherwise changes nothing but the weighing. */
    @Property(tries = 200)
    void aDraftThatReadsTheSameFactsIsAnotherRule(@ForAll("units") List<AppraisalCase> unit) {
        for (AppraisalCase facts : unit) {
            SideBySide both = DRAFT_RULE.judge(facts);
            assertEquals(
                    both.movement() == PredicateMovement.SAME ? DifferenceCause.NONE : DifferenceCause.OTHER_RULE,
                    both.cause());
            assertTrue(both.counted().stream().allMatch(CountedFact::countsInBoth));
            SideBySide ratings = NUMBERS_TO_RATINGS.judge(facts);
            DifferenceCause cause = ratings.judgedAfter().isEmpty()
                    ? DifferenceCause.FACTS_MISSING_AFTER
                    : ratings.movement() == PredicateMovement.SAME
                            ? DifferenceCause.NONE
                            : DifferenceCause.DECIDED_INSTEAD;
            assertEquals(cause, ratings.cause());
            SideBySide back = new TwoLaws(ENGINE, NATIONAL, NOW.id(), ScaleReading.APART).judge(facts);
            DifferenceCause mirrored = switch (cause) {
                case FACTS_MISSING_AFTER -> DifferenceCause.FACTS_MISSING_BEFORE;
                case DECIDED_INSTEAD -> DifferenceCause.COMPUTED_INSTEAD;
                default -> cause;
            };
            assertEquals(mirrored, back.cause());
            assertEquals(-ratings.rungs(), back.rungs());
        }
    }

    @Provide
    Arbitrary<AppraisalCase> oldYears() {
        return Combinators.combine(
                        Pp46Cases.valid(),
                        Arbitraries.of(ExpectationRating.class),
                        Arbitraries.of(ExpectationRating.class))
                .as((year, results, behavior) -> {
                    AppraisalPeriod period = AppraisalPeriod.ofYear(2018);
                    AppraisalCaseBuilder builder = Specimen.empty(EmploymentStatus.PNS, period)
                            .workResultRating(Specimen.decision(period, results))
                            .workBehaviorRating(Specimen.decision(period, behavior));
                    year.addTo(builder, period);
                    return builder.build();
                });
    }

    /** Two scales are another scale, or are read rung by rung where the host says so. */
    @Property(tries = 100)
    void anOldYearIsReadUnderTheNewLaw(@ForAll("oldYears") AppraisalCase facts) {
        SideBySide apart = new TwoLaws(ENGINE, OLD, NATIONAL, ScaleReading.APART).judge(facts);
        assertEquals(PredicateMovement.OTHER_SCALE, apart.movement());
        assertEquals(DifferenceCause.DECIDED_INSTEAD, apart.cause());
        assertEquals(0, apart.rungs());
        SideBySide read = new TwoLaws(ENGINE, OLD, NATIONAL, ScaleReading.RUNG_BY_RUNG).judge(facts);
        int was = read.judgedBefore().orElseThrow().verdict().predicate().ordinal();
        int is = read.judgedAfter().orElseThrow().verdict().predicate().ordinal();
        assertEquals(is - was, read.rungs());
        assertEquals(
                is > was ? PredicateMovement.UP : is < was ? PredicateMovement.DOWN : PredicateMovement.SAME,
                read.movement());
        List<String> both = read.counted().stream()
                .filter(CountedFact::countsInBoth)
                .map(CountedFact::path)
                .toList();
        assertEquals(List.of(), both);
    }

    private static boolean isDisliked(AppraisalCase facts) {
        return facts.workBehaviorRating()
                .map(decision -> decision.rating().ordinal() % 2 == 0)
                .orElse(true);
    }

    /** A law that throws on some people is named for them, and the others are compared all the same. */
    @Property(tries = 50)
    void aLawThatThrowsDoesNotEndTheRun(@ForAll("units") List<AppraisalCase> unit, @ForAll boolean draft) {
        LawOfHost broken = LawOfHost.named("broken").judgingBy(facts -> {
            if (isDisliked(facts)) {
                throw new IllegalStateException("the host's own words");
            }
            return Verdict.of(EmployeePredicate.GOOD);
        });
        AppraisalEngine engine = AppraisalEngine.of(
                PolicyCatalog.builder().policy(NOW).policy(broken).build(), GoverningDay.LAST_DAY_OF_PERIOD);
        PolicyId name = broken.id();
        TwoLaws laws = draft
                ? new TwoLaws(engine, NOW.id(), name, ScaleReading.APART)
                : new TwoLaws(engine, name, NOW.id(), ScaleReading.APART);
        List<SideBySide> told = new ArrayList<>();
        Impact impact = laws.compare(unit.iterator(), 0, told::add);
        long thrown = unit.stream().filter(TransitionProperties::isDisliked).count();
        assertEquals(unit.size(), impact.cases());
        assertEquals(thrown, impact.causes().getOrDefault(DifferenceCause.POLICY_FAILED, 0L));
        List<AppraisalResult> failed = told.stream()
                .filter(compared -> compared.cause() == DifferenceCause.POLICY_FAILED)
                .map(compared -> draft ? compared.after() : compared.before())
                .toList();
        assertEquals(thrown, failed.size());
        for (AppraisalResult result : failed) {
            assertTrue(SideBySide.judged(result).isEmpty());
            assertEquals(
                    List.of(Term.of("policy", name.toString())),
                    result.problems().list().get(0).details());
        }
        unit.stream()
                .filter(TransitionProperties::isDisliked)
                .forEach(facts -> assertThrows(PolicyFailedException.class, () -> laws.judge(facts)));
    }

    /** A million people would not fit: nothing of a case is kept but of those that are asked for. */
    @Property(tries = 3)
    void casesComeOneByOneAndGo(@ForAll @IntRange(min = 1, max = 3) int most) {
        int[] alive = {0};
        Iterator<AppraisalCase> stream = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return alive[0] < 2_000;
            }

            @Override
            public AppraisalCase next() {
                alive[0]++;
                return new Person(alive[0] % 13, alive[0] % 100, null, null).build(alive[0]);
            }
        };
        int[] told = {0};
        Impact impact = DRAFT_RULE.compare(stream, most, compared -> {
            told[0]++;
            // what was told came before what is still to come: it is not gathered first
            assertTrue(compared.facts().employee().id().equals(PersonId.of("person-" + alive[0])));
        });
        assertEquals(2_000, impact.cases());
        assertTrue(told[0] > 0);
        assertEquals(most, impact.mostAffected().size());
        assertEquals("Impact[perbup-rekaan/now@1 to perbup-rekaan/draft@1, 2000 cases]", impact.toString());
    }
}
