package id.walesi.kinerja.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.Specimen;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault is sown into a policy that is sound without it, and must be found, with what and where. */
class PolicyLawsTest {

    private static final Rule WORK = LawOfHost.rule("work", "work");
    private static final Rule CAP = LawOfHost.rule("cap", "capped", "work");
    private static final Rule FLOOR = LawOfHost.rule("floor", "raised", "capped");
    private static final Rule ROUNDED = LawOfHost.rule("rounded", "rounded", "raised");
    private static final Rule SUM = LawOfHost.rule("sum", "sum", "part");
    private static final Rule BANDS = LawOfHost.rule("bands", "predicate", "score");
    private static final Rule OLD = Rule.of(
            "host/old",
            new Basis(
                    new Citation(
                            new Instrument(
                                    "old",
                                    "Aturan Lama",
                                    DateRange.ofClosed(LocalDate.of(2000, 1, 1), LocalDate.of(2024, 12, 31))),
                            ""),
                    Standing.EXTENSION,
                    Confidence.INFERRED),
            "old",
            "work");

    private static final Score MOST = Score.of(120);
    private static final Score LEAST = Score.of(10);
    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Thread here = Thread.currentThread();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** How a law judges. */
    private interface Judge {
        Verdict judge(AppraisalCase facts, Recorder recorder);
    }

    /** How a law admits. */
    private interface Admit {
        Problems admit(AppraisalCase facts);
    }

    private record Law(DateRange inForce, Admit admits, Judge judges) implements AppraisalPolicy {
        @Override
        public Enacted<PolicyId> enacted() {
            return new Enacted<>(new PolicyId("host", "law", 1), inForce, LawOfHost.BASIS, LawOfHost.LAST_CHECKED);
        }

        @Override
        public PolicyScope scope() {
            return LawOfHost.EVERYBODY;
        }

        @Override
        public Problems admit(AppraisalCase facts, LocalDate governingDay) {
            return admits.admit(facts);
        }

        @Override
        public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
            return judges.judge(facts, recorder);
        }
    }

    private static Law law(Judge judge) {
        return new Law(LawOfHost.FROM_2020, PolicyLawsTest::admit, judge);
    }

    private static Law admitting(Admit admit) {
        return new Law(LawOfHost.FROM_2020, admit, PolicyLawsTest::sound);
    }

    private static Problems admit(AppraisalCase facts) {
        return facts.componentScores().isEmpty()
                ? Problems.of(Problem.error(ProblemCode.of("host.no-score"), ""))
                : Problems.none();
    }

    private static Score score(AppraisalCase facts) {
        return facts.componentScores().get(0).score();
    }

    private static Score given(AppraisalCase facts, Recorder recorder) {
        return recorder.given(WORK, facts.componentScores().get(0).path(), score(facts));
    }

    private static final Bands<ExpectationRating> SOUND = Bands.continuous(List.of(
            new Band<>(Interval.below(Ratio.of(90)), ExpectationRating.BELOW),
            new Band<>(Interval.closed(Ratio.of(90), Ratio.of(100)), ExpectationRating.MEETS),
            new Band<>(Interval.above(Ratio.of(100)), ExpectationRating.ABOVE)));

    private static Score limited(AppraisalCase facts, Recorder recorder) {
        Score work = given(facts, recorder);
        Score capped = recorder.limited(CAP, work.atMost(MOST), work, MOST);
        Score raised = recorder.limited(FLOOR, capped.atLeast(LEAST), capped, LEAST);
        return recorder.limited(ROUNDED, raised.round(Rounding.ofTotal(1, RoundingMode.HALF_UP)), raised, Ratio.of(1));
    }

    private static Verdict sound(AppraisalCase facts, Recorder recorder) {
        recorder.skipped(OLD, "not-asked");
        Score score = limited(facts, recorder);
        return Verdict.of(SOUND.classify(BANDS, score, recorder).orElseThrow(), score, Term.of("capped", score));
    }

    /** Classifies a given score by bands that need not be sound. */
    @SafeVarargs
    private static Law banded(Band<ExpectationRating>... bands) {
        return law((facts, recorder) -> {
            Score score = given(facts, recorder);
            for (Band<ExpectationRating> band : bands) {
                if (band.range().contains(score.value())) {
                    return Verdict.of(recorder.classified(BANDS, band.label(), score, band.range()));
                }
            }
            throw new NoSuchElementException("no band");
        });
    }

    private static Band<ExpectationRating> band(Interval range, ExpectationRating label) {
        return new Band<>(range, label);
    }

    private static AppraisalCase at(AppraisalPeriod period, String score) {
        return Specimen.empty(period)
                .componentScore(ComponentScore.of("work", Score.parse(score), "uji"))
                .build();
    }

    private static List<AppraisalCase> cases(String... scores) {
        return Arrays.stream(scores).map(score -> at(YEAR, score)).toList();
    }

    private static final List<AppraisalCase> CASES =
            cases("5", "50", "89.96", "90", "95.04", "100", "100.1", "119.99", "130", "-5");

    private static BetterFacts more(String name, String by) {
        return new BetterFacts(
                name,
                facts -> facts.componentScores().isEmpty()
                        ? Optional.empty()
                        : Optional.of(at(
                                facts.period(),
                                score(facts).plus(Score.parse(by)).toString())));
    }

    private Problems check(AppraisalPolicy policy, List<AppraisalCase> cases, BetterFacts... improvements) {
        return PolicyLaws.of(policy, GoverningDay.LAST_DAY_OF_PERIOD, threads, List.of(improvements))
                .check(cases);
    }

    /** What is wrong, in the order found, each as code, path and details. */
    private List<String> breaches(AppraisalPolicy policy, List<AppraisalCase> cases) {
        return texts(check(policy, cases, more("more-work", "5")), Severity.ERROR);
    }

    private List<String> notices(AppraisalPolicy policy, List<AppraisalCase> cases, BetterFacts... improvements) {
        return texts(check(policy, cases, improvements), Severity.NOTICE);
    }

    private static List<String> texts(Problems problems, Severity severity) {
        List<String> texts = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.severity() == severity) {
                StringBuilder text = new StringBuilder(problem.code().value());
                text.append(problem.path().isEmpty() ? "" : " " + problem.path());
                for (Term detail : problem.details()) {
                    if (!detail.name().equals("policy")) {
                        text.append(' ').append(detail.name()).append('=').append(plain(detail));
                    }
                }
                texts.add(text.toString());
            }
        }
        return texts;
    }

    private static String plain(Term term) {
        return term.value() instanceof Datum.Numeric number
                ? number.value().value().toString()
                : term.value() instanceof Datum.Label label
                        ? label.value().code()
                        : term.value() instanceof Datum.Text text
                                ? text.value()
                                : term.value().toString();
    }

    @Test
    void aSoundPolicyBreaksNothingAndLeavesNothingOpen() {
        assertEquals(Problems.none(), check(law(PolicyLawsTest::sound), CASES, more("more-work", "5")));
    }

    @Test
    void aHoleIsFoundWithTheNumberThatFellIntoIt() {
        Law hole = banded(
                band(Interval.atMost(Ratio.of(90)), ExpectationRating.BELOW),
                band(Interval.closed(Ratio.of(91), Ratio.of(100)), ExpectationRating.MEETS),
                band(Interval.above(Ratio.of(100)), ExpectationRating.ABOVE));
        assertEquals(
                List.of("laws.judge-throws cases[2] thrown=java.util.NoSuchElementException rule=host/work work=90.5"),
                texts(check(hole, cases("90", "95", "90.5", "90.7"), more("more-work", "0.1")), Severity.ERROR));
        assertEquals(List.of(), breaches(hole, cases("90", "95", "100", "101")));
    }

    @Test
    void aHoleIsFoundWhereOnlyAnImprovementFallsIntoIt() {
        Law hole = banded(
                band(Interval.atMost(Ratio.of(90)), ExpectationRating.BELOW),
                band(Interval.atLeast(Ratio.of(91)), ExpectationRating.MEETS));
        assertEquals(
                List.of("laws.judge-throws cases[1] thrown=java.util.NoSuchElementException change=bit rule=host/work"
                        + " work=90.5"),
                texts(check(hole, cases("80", "90", "95"), more("bit", "0.5")), Severity.ERROR));
    }

    /** A law that does both at once, and as it likes. */
    private static AppraisalPolicy atOnce(Function<Recorder, Outcome<Verdict>> answer, Problem... noticed) {
        Law sound = admitting(facts -> new Problems(List.of(noticed)));
        return new AppraisalPolicy() {
            @Override
            public Enacted<PolicyId> enacted() {
                return sound.enacted();
            }

            @Override
            public PolicyScope scope() {
                return sound.scope();
            }

            @Override
            public Problems admit(AppraisalCase facts, LocalDate governingDay) {
                return sound.admit(facts, governingDay);
            }

            @Override
            public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
                return sound.judge(facts, governingDay, recorder);
            }

            @Override
            public Outcome<Verdict> admitAndJudge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
                return answer.apply(recorder);
            }
        };
    }

    @Test
    void lookingAndJudgingInOneGoGivesTheSame() {
        AppraisalCase facts = at(YEAR, "95");
        Verdict right = sound(facts, Recorder.discarding());
        Verdict wrong = sound(at(YEAR, "96"), Recorder.discarding());
        Problem warning = Problem.warning(ProblemCode.of("host.odd"), "");
        Problem error = Problem.error(ProblemCode.of("host.no-score"), "");
        List<String> differs = List.of("laws.result-differs-in-one-go cases[0]");
        AppraisalPolicy same = atOnce(recorder -> Outcome.of(sound(facts, recorder), Problems.of(warning)), warning);
        assertEquals(List.of(), breaches(same, List.of(facts)));
        assertEquals(
                differs,
                breaches(atOnce(recorder -> Outcome.of(sound(facts, recorder)), warning), List.of(facts)),
                "the warning is lost");
        assertEquals(differs, breaches(atOnce(recorder -> Outcome.of(right)), List.of(facts)), "the steps are lost");
        assertEquals(
                differs,
                breaches(
                        atOnce(recorder -> {
                            sound(facts, recorder);
                            return Outcome.of(wrong);
                        }),
                        List.of(facts)),
                "another verdict");
        assertEquals(
                differs,
                breaches(
                        atOnce(recorder -> {
                            throw new IllegalStateException("rekaan");
                        }),
                        List.of(facts)),
                "it throws");
        List<String> refused = List.of("laws.result-differs-in-one-go cases[0]", "laws.no-case-admitted");
        assertEquals(
                List.of("laws.no-case-admitted"),
                breaches(
                        atOnce(
                                recorder -> {
                                    recorder.skipped(OLD, "not-asked");
                                    return Outcome.refused(Problems.of(error));
                                },
                                error),
                        List.of(facts)),
                "steps on the way to a refusal are nothing");
        assertEquals(
                refused,
                breaches(atOnce(recorder -> Outcome.of(sound(facts, recorder)), error), List.of(facts)),
                "admitted after all");
        assertEquals(
                refused,
                breaches(atOnce(recorder -> Outcome.refused(Problems.of(error)), error, warning), List.of(facts)),
                "a problem is lost");
    }

    @Test
    void aThrowBeforeTheFirstStepIsFound() {
        Law broken = law((facts, recorder) -> {
            throw new IllegalStateException("rekaan");
        });
        assertEquals(
                List.of("laws.judge-throws cases[0] thrown=java.lang.IllegalStateException", "laws.no-case-admitted"),
                breaches(broken, CASES));
        assertEquals(
                "laws.judge-throws cases[0] thrown=java.lang.NullPointerException",
                breaches(law((facts, recorder) -> null), CASES).get(0));
    }

    @Test
    void anOverlapIsFoundWithBothBands() {
        Law overlap = banded(
                band(Interval.atMost(Ratio.of(90)), ExpectationRating.BELOW),
                band(Interval.closed(Ratio.of(90), Ratio.of(100)), ExpectationRating.MEETS),
                band(Interval.above(Ratio.of(100)), ExpectationRating.ABOVE));
        assertEquals(
                List.of("laws.bands-overlap cases[1] rule=host/bands band=[90, 100] other=(, 90]"),
                breaches(overlap, cases("50", "95", "101")));
        Law inside = banded(
                band(Interval.closed(Ratio.of(40), Ratio.of(50)), ExpectationRating.BELOW),
                band(Interval.atLeast(Ratio.of(0)), ExpectationRating.MEETS));
        assertEquals(
                List.of("laws.bands-overlap cases[1] rule=host/bands band=[0, ) other=[40, 50]"),
                breaches(inside, cases("45", "60")));
        Law twoLabels = law((facts, recorder) -> {
            Score score = given(facts, recorder);
            boolean high = score.compareTo(Score.of(50)) > 0;
            ExpectationRating label = high ? ExpectationRating.MEETS : ExpectationRating.BELOW;
            return Verdict.of(recorder.classified(BANDS, label, score, Interval.atLeast(Ratio.of(0))));
        });
        assertEquals(
                List.of("laws.bands-overlap cases[1] rule=host/bands band=[0, ) other=[0, )"),
                breaches(twoLabels, cases("45", "60")));
    }

    @Test
    void bandsThatOnlyTouchDoNotOverlap() {
        Law open = banded(
                band(Interval.below(Ratio.of(90)), ExpectationRating.BELOW),
                band(Interval.closedOpen(Ratio.of(90), Ratio.of(100)), ExpectationRating.MEETS),
                band(Interval.atLeast(Ratio.of(100)), ExpectationRating.ABOVE));
        assertEquals(List.of(), breaches(open, cases("50", "90", "100")));
        assertEquals(List.of(), breaches(open, cases("100", "90", "50")));
        Law bothLeftOut = banded(
                band(Interval.below(Ratio.of(90)), ExpectationRating.BELOW),
                band(Interval.above(Ratio.of(90)), ExpectationRating.MEETS));
        assertEquals(List.of(), breaches(bothLeftOut, cases("50", "91")));
    }

    @Test
    void anInvertedBandIsFoundWithBothBands() {
        Law inverted = banded(
                band(Interval.below(Ratio.of(90)), ExpectationRating.MEETS),
                band(Interval.closed(Ratio.of(90), Ratio.of(100)), ExpectationRating.BELOW),
                band(Interval.above(Ratio.of(100)), ExpectationRating.ABOVE));
        assertEquals(
                List.of("laws.bands-inverted cases[1] rule=host/bands band=[90, 100] other=(, 90)"),
                breaches(inverted, cases("50", "95", "101")));
        assertEquals(
                List.of("laws.bands-inverted cases[1] rule=host/bands band=(, 90) other=[90, 100]"),
                breaches(inverted, cases("95", "50", "101")));
    }

    @Test
    void twoBandsOfOneLabelAreNotInverted() {
        Law twice = banded(
                band(Interval.below(Ratio.of(90)), ExpectationRating.MEETS),
                band(Interval.closed(Ratio.of(90), Ratio.of(100)), ExpectationRating.MEETS));
        assertEquals(List.of(), breaches(twice, cases("50", "95")));
        assertEquals(List.of(), breaches(twice, cases("95", "50")));
    }

    private enum Letter implements Coded {
        A,
        B;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Test
    void labelsWithoutAnOrderCannotBeInverted() {
        Law letters = law((facts, recorder) -> {
            Score score = given(facts, recorder);
            boolean high = score.compareTo(Score.of(50)) > 0;
            recorder.classified(
                    LawOfHost.rule("letters", "letter", "score"),
                    high ? Letter.A : Letter.B,
                    score,
                    high ? Interval.above(Ratio.of(50)) : Interval.atMost(Ratio.of(50)));
            return Verdict.of(SOUND.classify(BANDS, score, recorder).orElseThrow());
        });
        assertEquals(List.of(), breaches(letters, cases("40", "60")));
    }

    @Test
    void aNumberOutsideItsBandIsFound() {
        Law outside = law((facts, recorder) -> {
            Score score = given(facts, recorder);
            return Verdict.of(recorder.classified(
                    BANDS, ExpectationRating.MEETS, score, Interval.closed(Ratio.of(90), Ratio.of(100))));
        });
        assertEquals(
                List.of("laws.number-outside-its-band cases[1] rule=host/bands score=101 band=[90, 100]"),
                breaches(outside, cases("100", "101", "102")));
    }

    private static Law limiting(Function<Score, Score> limit, Quantity recorded) {
        return law((facts, recorder) -> {
            Score work = given(facts, recorder);
            Score after = recorder.limited(CAP, limit.apply(work), work, recorded);
            return Verdict.of(SOUND.classify(BANDS, after, recorder).orElseThrow());
        });
    }

    @Test
    void aWrongCapIsFoundWithWhatCameOut() {
        assertEquals(
                List.of("laws.limit-broken cases[2] rule=host/cap work=130 limit=120 result=110"),
                breaches(limiting(score -> score.atMost(Score.of(110)), MOST), cases("50", "105", "130")));
    }

    @Test
    void aCapThatNeverActsIsFound() {
        assertEquals(
                List.of("laws.limit-broken cases[1] rule=host/cap work=130 limit=120 result=130"),
                breaches(limiting(score -> score, MOST), cases("50", "130")));
    }

    @Test
    void aFloorThatActsAsCapInPlacesIsFound() {
        Function<Score, Score> clamped = score -> score.compareTo(Score.of(200)) >= 0 ? LEAST : score.atLeast(LEAST);
        assertEquals(
                List.of("laws.limit-broken cases[2] rule=host/cap work=200 limit=10 result=10"),
                breaches(limiting(clamped, LEAST), cases("50", "5", "200")));
    }

    @Test
    void capsAndFloorsThatAreKeptAreNoBreach() {
        for (List<AppraisalCase> some : List.of(
                cases("50"),
                cases("130"),
                cases("120"),
                cases("130", "50", "120"),
                cases("-5", "10", "10.5"),
                cases("10", "11"))) {
            assertEquals(List.of(), breaches(limiting(score -> score.atMost(MOST), MOST), some));
            assertEquals(List.of(), breaches(limiting(score -> score.atLeast(LEAST), LEAST), some));
        }
        // a cap given as a plain number is not taken for a number of decimals
        assertEquals(
                List.of(), breaches(limiting(score -> score.atMost(Score.of(2)), Ratio.of(2)), cases("1", "2", "130")));
        assertEquals(
                List.of("laws.limit-broken cases[1] rule=host/cap work=130 limit=2 result=3"),
                breaches(limiting(score -> score.atMost(Score.of(3)), Ratio.of(2)), cases("1", "130")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"95.06", "95.14", "94.96"})
    void anyRoundingToTheDecimalsIsKept(String score) {
        for (RoundingMode mode : List.of(RoundingMode.UP, RoundingMode.DOWN, RoundingMode.HALF_EVEN)) {
            Law rounding = limiting(work -> work.round(Rounding.ofTotal(1, mode)), Ratio.of(1));
            assertEquals(List.of(), breaches(rounding, cases(score, "100")));
        }
    }

    @Test
    void aRoundingToOtherDecimalsOrTooFarIsFound() {
        assertEquals(
                List.of("laws.limit-broken cases[0] rule=host/cap work=95 limit=1 result=95.1"),
                breaches(limiting(work -> work.plus(Score.parse("0.1")), Ratio.of(1)), cases("95")));
        assertEquals(
                List.of("laws.limit-broken cases[0] rule=host/cap work=95 limit=1 result=94.9"),
                breaches(limiting(work -> work.minus(Score.parse("0.1")), Ratio.of(1)), cases("95")));
        assertEquals(
                List.of("laws.limit-broken cases[0] rule=host/cap work=95.06 limit=1 result=95.2"),
                breaches(limiting(work -> work.plus(Score.parse("0.14")), Ratio.of(1)), cases("95.06")));
        assertEquals(
                List.of("laws.limit-broken cases[0] rule=host/cap work=95.06 limit=1 result=94.9"),
                breaches(limiting(work -> work.minus(Score.parse("0.16")), Ratio.of(1)), cases("95.06")));
        assertEquals(
                List.of("laws.limit-broken cases[0] rule=host/cap work=95.06 limit=1 result=95.07"),
                breaches(limiting(work -> work.plus(Score.parse("0.01")), Ratio.of(1)), cases("95.06")));
        assertEquals(
                List.of("laws.limit-broken cases[0] rule=host/cap work=95.06 limit=1 result=95.05"),
                breaches(limiting(work -> work.minus(Score.parse("0.01")), Ratio.of(1)), cases("95.06")));
    }

    @Test
    void aRuleThatDiffersOnRepeatIsFoundByName() {
        AtomicInteger times = new AtomicInteger();
        Law drifting = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            Score sum = recorder.computed(SUM, work.plus(Score.of(times.incrementAndGet())), work);
            return Verdict.of(SOUND.classify(BANDS, sum, recorder).orElseThrow());
        });
        assertEquals(
                List.of("laws.result-differs-on-repeat cases[0] rule=host/sum"), breaches(drifting, cases("10", "20")));
    }

    @Test
    void aVerdictThatDiffersOnRepeatIsFoundThoughTheStepsAgree() {
        AtomicInteger times = new AtomicInteger();
        Law drifting = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            ExpectationRating rating = SOUND.classify(BANDS, work, recorder).orElseThrow();
            return times.incrementAndGet() % 4 == 1 ? Verdict.of(rating) : Verdict.of(rating, work);
        });
        assertEquals(List.of("laws.result-differs-on-repeat cases[0]"), breaches(drifting, cases("10")));
    }

    @Test
    void aPolicyThatThrowsOnRepeatIsFound() {
        AtomicInteger times = new AtomicInteger();
        Law tired = law((facts, recorder) -> {
            if (times.incrementAndGet() == 2) {
                throw new IllegalStateException("rekaan");
            }
            return sound(facts, recorder);
        });
        assertEquals(List.of("laws.result-differs-on-repeat cases[0] rule=host/old"), breaches(tired, cases("10")));
    }

    @Test
    void aRuleThatDiffersOnlyOnAnotherThreadIsFound() {
        Law shy = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            long more = Thread.currentThread() == here ? 0 : 1;
            Score sum = recorder.computed(SUM, work.plus(Score.of(more)), work);
            return Verdict.of(SOUND.classify(BANDS, sum, recorder).orElseThrow());
        });
        assertEquals(
                List.of("laws.result-differs-on-other-thread cases[0] rule=host/sum"),
                breaches(shy, cases("10", "20")));
        Law dumb = law((facts, recorder) -> {
            if (Thread.currentThread() != here) {
                throw new IllegalStateException("rekaan");
            }
            return sound(facts, recorder);
        });
        assertEquals(
                List.of("laws.result-differs-on-other-thread cases[0] rule=host/old"), breaches(dumb, cases("10")));
    }

    @Test
    void aRuleOutOfForceIsFoundUnlessItWasSkipped() {
        Law late = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            Score old = recorder.computed(OLD, work, work);
            return Verdict.of(SOUND.classify(BANDS, old, recorder).orElseThrow());
        });
        List<AppraisalCase> both = List.of(at(AppraisalPeriod.ofYear(2024), "50"), at(YEAR, "50"));
        assertEquals(
                List.of("laws.citation-out-of-force cases[1] rule=host/old day=Day[value=2025-12-31]"),
                breaches(late, both));
        Law onlyBefore = new Law(
                DateRange.ofClosed(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31)),
                PolicyLawsTest::admit,
                late.judges());
        assertEquals(List.of(), breaches(onlyBefore, both));
    }

    @Test
    void aNumberFromNowhereIsFoundWithItsName() {
        Law invented = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            Score sum = recorder.computed(SUM, work.plus(Score.of(7)), List.of(work, Score.of(7)));
            return Verdict.of(SOUND.classify(BANDS, sum, recorder).orElseThrow());
        });
        assertEquals(
                List.of("laws.number-from-nowhere cases[1] rule=host/sum part=7"),
                breaches(invented, cases("7", "20")));
    }

    @Test
    void aRuleWithoutOperandsFixesOneNumberAndNoOther() {
        Rule fixing = Rule.of("host/fixed", SUM.basis(), "sum");
        Law same = law((facts, recorder) -> {
            given(facts, recorder);
            Score sum = recorder.computed(fixing, Score.of(50), List.of());
            return Verdict.of(SOUND.classify(BANDS, sum, recorder).orElseThrow());
        });
        Law copied = law((facts, recorder) -> {
            Score sum = recorder.computed(fixing, given(facts, recorder), List.of());
            return Verdict.of(SOUND.classify(BANDS, sum, recorder).orElseThrow());
        });
        assertEquals(List.of(), breaches(same, cases("20", "70")));
        assertEquals(
                List.of("laws.number-from-nowhere cases[1] rule=host/fixed sum=70"),
                breaches(copied, cases("20", "70")));
    }

    @Test
    void anOutcomeOfNothingIsANumberFromNowhere() {
        Law invented = law((facts, recorder) -> {
            given(facts, recorder);
            Score sum = recorder.computed(SUM, Score.of(50), List.of());
            return Verdict.of(SOUND.classify(BANDS, sum, recorder).orElseThrow());
        });
        assertEquals(
                List.of("laws.number-from-nowhere cases[0] rule=host/sum sum=50"), breaches(invented, cases("50")));
    }

    @Test
    void aPartOfTheVerdictThatNoStepBroughtOutIsFound() {
        Law hiding = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            return Verdict.of(
                    SOUND.classify(BANDS, work, recorder).orElseThrow(),
                    work.plus(Score.of(1)),
                    Term.of("behavior", Score.of(3)),
                    Term.of("work", work));
        });
        assertEquals(
                List.of(
                        "laws.verdict-part-not-recorded cases[0] part=behavior behavior=3",
                        "laws.verdict-part-not-recorded cases[0] part=score score=51"),
                breaches(hiding, cases("50")));
    }

    @Test
    void aFactThatIsNotInTheCaseIsFoundWithItsPath() {
        Law invented = law((facts, recorder) -> {
            Score work = recorder.given(WORK, "componentScores[other]", score(facts));
            return Verdict.of(SOUND.classify(BANDS, work, recorder).orElseThrow());
        });
        assertEquals(
                List.of("laws.fact-not-in-case cases[0] rule=host/work path=componentScores[other]"),
                breaches(invented, cases("50")));
        Law changed = law((facts, recorder) -> {
            String path = facts.componentScores().get(0).path();
            Score work = recorder.given(WORK, path, score(facts).atLeast(LEAST));
            return Verdict.of(SOUND.classify(BANDS, work, recorder).orElseThrow());
        });
        assertEquals(
                List.of("laws.fact-not-in-case cases[1] rule=host/work path=componentScores[work]"),
                breaches(changed, cases("50", "5")));
    }

    @Test
    void aDecisionThatIsNotInTheCaseIsFound() {
        Law invented = law((facts, recorder) -> Verdict.of(recorder.decided(
                WORK,
                AppraisalCase.WORK_RESULT_RATING,
                ExpectationRating.MEETS,
                ActorRole.APPRAISER,
                LocalDate.of(2026, 1, 5),
                "")));
        assertEquals(
                List.of("laws.fact-not-in-case cases[0] rule=host/work path=workResultRating"),
                breaches(invented, cases("50")));
    }

    @Test
    void aLastStepThatIsNotThePredicateIsFound() {
        Law other = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            boolean meets = SOUND.classify(BANDS, work, recorder).equals(Optional.of(ExpectationRating.MEETS));
            return Verdict.of(meets ? ExpectationRating.MEETS : ExpectationRating.ABOVE);
        });
        assertEquals(List.of("laws.last-step-is-not-the-predicate cases[1]"), breaches(other, cases("95", "50")));
        assertEquals(
                List.of("laws.last-step-is-not-the-predicate cases[0]"),
                breaches(law((facts, recorder) -> Verdict.of(ExpectationRating.MEETS)), cases("95")));
    }

    @Test
    void recordingThatChangesTheVerdictIsFound() {
        Law vain = law((facts, recorder) -> {
            Verdict verdict = sound(facts, recorder);
            return recorder.trace().steps().isEmpty() ? Verdict.of(ExpectationRating.BELOW) : verdict;
        });
        assertEquals(List.of("laws.recording-changes-verdict cases[0]"), breaches(vain, cases("50", "95")));
        Law needy = law((facts, recorder) -> {
            Verdict verdict = sound(facts, recorder);
            return recorder.trace().steps().get(0) == null ? Verdict.of(ExpectationRating.BELOW) : verdict;
        });
        assertEquals(List.of("laws.recording-changes-verdict cases[0]"), breaches(needy, cases("50", "95")));
    }

    @Test
    void admitThatThrowsIsFound() {
        Law rude = admitting(facts -> {
            if (facts.componentScores().isEmpty()) {
                throw new IllegalArgumentException("rekaan");
            }
            return Problems.none();
        });
        List<AppraisalCase> some = List.of(at(YEAR, "50"), Specimen.empty(YEAR).build());
        assertEquals(
                List.of("laws.admit-throws cases[1] thrown=java.lang.IllegalArgumentException"), breaches(rude, some));
        assertEquals(
                "laws.admit-throws cases[0] thrown=java.lang.NullPointerException",
                breaches(admitting(facts -> null), some).get(0));
    }

    @Test
    void admitThatThrowsForABetterCaseIsFound() {
        Law rude = admitting(facts -> {
            if (score(facts).equals(Score.of(55))) {
                throw new IllegalArgumentException("rekaan");
            }
            return Problems.none();
        });
        assertEquals(
                List.of("laws.admit-throws cases[0] thrown=java.lang.IllegalArgumentException change=more-work"),
                breaches(rude, cases("50")));
    }

    @Test
    void admitThatDiffersOnRepeatIsFound() {
        AtomicInteger times = new AtomicInteger();
        Problems warning = Problems.of(Problem.warning(ProblemCode.of("host.moody"), ""));
        assertEquals(
                List.of("laws.result-differs-on-repeat cases[0]"),
                breaches(admitting(facts -> times.incrementAndGet() == 2 ? warning : Problems.none()), cases("50")));
        assertEquals(
                List.of("laws.result-differs-on-other-thread cases[0]"),
                breaches(admitting(facts -> Thread.currentThread() == here ? Problems.none() : warning), cases("50")));
    }

    @Test
    void betterFactsThatGiveAWorsePredicateAreFound() {
        Law cliff = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            Score fallen = work.compareTo(Score.of(110)) > 0 ? work.minus(Score.of(30)) : work;
            Score after = recorder.computed(SUM, fallen, work);
            return Verdict.of(SOUND.classify(BANDS, after, recorder).orElseThrow());
        });
        assertEquals(
                List.of("laws.better-facts-worse-predicate cases[2] change=more-work before=above after=below"),
                breaches(cliff, cases("50", "100", "108", "109", "130")));
        assertEquals(List.of(), breaches(cliff, cases("50", "100", "111")));
    }

    @Test
    void ofOneKindTheCaseWithTheFewestStepsIsShown() {
        Law longer = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            for (Score rest = work; rest.compareTo(LEAST) > 0; rest = rest.minus(LEAST)) {
                recorder.skipped(CAP, "not-asked");
            }
            Score sum = recorder.computed(SUM, work, List.of(work, Score.of(7)));
            return Verdict.of(SOUND.classify(BANDS, sum, recorder).orElseThrow());
        });
        assertEquals(
                List.of("laws.number-from-nowhere cases[2] rule=host/sum part=7"),
                breaches(longer, cases("50", "45", "25", "28", "95")));
    }

    @Test
    void aPlaceCountsTheCasesThatWereRefusedToo() {
        Law other = law((facts, recorder) -> Verdict.of(ExpectationRating.MEETS));
        assertEquals(
                List.of("laws.last-step-is-not-the-predicate cases[1]"),
                breaches(other, List.of(Specimen.empty(YEAR).build(), at(YEAR, "50"))));
    }

    @Test
    void noCaseAdmittedIsABreach() {
        Problems problems =
                check(law(PolicyLawsTest::sound), List.of(Specimen.empty(YEAR).build()), more("more-work", "5"));
        assertEquals(List.of("laws.no-case-admitted"), texts(problems, Severity.ERROR));
        assertTrue(problems.blocks());
    }

    @Test
    void outcomesThatNoSampleReachedAreNoticed() {
        assertEquals(
                List.of("laws.outcome-never-reached predicate=below", "laws.outcome-never-reached predicate=above"),
                notices(law(PolicyLawsTest::sound), cases("95"), more("more-work", "1")));
    }

    private record Rung(String code, int ordinal) implements Predicate {
        @Override
        public String label() {
            return code;
        }
    }

    @Test
    void aScaleThatIsNotAnEnumIsNotCounted() {
        Law own = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            return Verdict.of(recorder.classified(BANDS, new Rung("fine", 1), work, Interval.atLeast(Ratio.of(0))));
        });
        assertEquals(Problems.none(), check(own, cases("95"), more("more-work", "1")));
    }

    @Test
    void factsWithoutADeclaredOrderAreNoticed() {
        Law two = law((facts, recorder) -> {
            Score work = given(facts, recorder);
            recorder.given(
                    LawOfHost.rule("other", "other"),
                    "componentScores[zz]",
                    facts.componentScores().get(1).score());
            recorder.given(LawOfHost.rule("day", "day"), "extras[host][day]", LocalDate.of(2025, 1, 1));
            return Verdict.of(SOUND.classify(BANDS, work, recorder).orElseThrow());
        });
        Function<String, AppraisalCase> facts = work -> Specimen.empty(YEAR)
                .componentScore(ComponentScore.of("work", Score.parse(work), "uji"))
                .componentScore(ComponentScore.of("zz", Score.of(1), "uji"))
                .extra(FactKey.of("host", "day", LocalDate.class), LocalDate.of(2025, 1, 1))
                .build();
        List<AppraisalCase> all = List.of(facts.apply("50"), facts.apply("95"), facts.apply("110"));
        BetterFacts better = new BetterFacts(
                "more",
                some -> Optional.of(facts.apply(score(some).plus(Score.of(1)).toString())));
        assertEquals(List.of("laws.order-of-fact-unchecked rule=host/other"), notices(two, all, better));
    }

    @Test
    void withoutImprovementsTheOrderIsUnchecked() {
        assertEquals(List.of("laws.order-unchecked"), notices(law(PolicyLawsTest::sound), CASES));
    }

    @Test
    void anImprovementThatNeverAppliedIsNoticed() {
        BetterFacts never = new BetterFacts("never", facts -> Optional.empty());
        BetterFacts refused = new BetterFacts(
                "refused", facts -> Optional.of(Specimen.empty(YEAR).build()));
        assertEquals(
                List.of("laws.improvement-never-tried change=never", "laws.improvement-never-tried change=refused"),
                notices(law(PolicyLawsTest::sound), CASES, never, more("more-work", "1"), refused));
    }

    @Test
    void anExecutorThatRefusesIsTheCallersFault() {
        PolicyLaws laws = PolicyLaws.of(
                law(PolicyLawsTest::sound),
                GoverningDay.LAST_DAY_OF_PERIOD,
                task -> {
                    throw new RejectedExecutionException();
                },
                List.of());
        assertThrows(RejectedExecutionException.class, () -> laws.check(CASES));
    }

    @Test
    void theNationalMatrixKeepsTheLaws() {
        AppraisalPolicy national = PolicyCatalog.discovered().named(new PolicyId("permenpanrb6-2022", "matrix", 1));
        List<AppraisalCase> all = new ArrayList<>();
        for (int year : new int[] {2022, 2025}) {
            for (ExpectationRating result : ExpectationRating.values()) {
                for (ExpectationRating behavior : ExpectationRating.values()) {
                    all.add(Specimen.rated(AppraisalPeriod.ofYear(year), result, behavior)
                            .build());
                }
            }
        }
        BetterFacts results = new BetterFacts(
                "results",
                facts -> facts.workResultRating()
                        .map(decision -> decision.rating())
                        .filter(rating -> rating != ExpectationRating.ABOVE)
                        .map(rating -> Specimen.rated(
                                        facts.period(),
                                        ExpectationRating.values()[rating.ordinal() + 1],
                                        facts.workBehaviorRating().orElseThrow().rating())
                                .build()));
        BetterFacts behavior = new BetterFacts(
                "behavior",
                facts -> facts.workBehaviorRating()
                        .map(decision -> decision.rating())
                        .filter(rating -> rating != ExpectationRating.ABOVE)
                        .map(rating -> Specimen.rated(
                                        facts.period(),
                                        facts.workResultRating().orElseThrow().rating(),
                                        ExpectationRating.values()[rating.ordinal() + 1])
                                .build()));
        List<Problem> found = check(national, all, results, behavior).list();
        assertEquals(1, found.size(), "a year is not better than a quarter: the only fact without an order");
        assertEquals("laws.order-of-fact-unchecked", found.get(0).code().value());
        assertEquals(Severity.NOTICE, found.get(0).severity());
        assertTrue(found.get(0).details().contains(Term.of("rule", "permenpanrb6-2022/evaluation")), found.toString());
        assertFalse(all.isEmpty());
    }
}
