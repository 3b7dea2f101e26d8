package id.walesi.kinerja.specimen;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A made-up law from outside, with codes, words and sentences of its own, that takes every kind of step. Constants stand
 * in its sentences, and a number in the words of a code.
 */
public final class PluggedIn implements PolicyProvider, AppraisalPolicy {

    /** Its name. */
    public static final PolicyId ID = new PolicyId("host", "plugged-in", 1);

    /** The score that it starts from. */
    public static final String CREDIT = "credit";

    private static final Rule GIVEN = LawOfHost.rule("credit", "credit");
    private static final Rule RATING = LawOfHost.rule("rating", "rating");
    private static final Rule SHARE = LawOfHost.rule("share", "share", "credit");
    private static final Rule CAP = LawOfHost.rule("cap", "capped", "share");
    private static final Rule CLASS = LawOfHost.rule("class", "class", "capped");
    private static final Rule POINTS = LawOfHost.rule("points", "points", "class");
    private static final Rule BONUS = LawOfHost.rule("bonus", "total", "points", "capped");
    private static final Rule PREDICATE = LawOfHost.rule("predicate", "predicate", "class", "rating");

    private static final Score MOST = Score.of(20);
    private static final Ratio MIDDLE = Ratio.of(10);

    /** Its classes. */
    private enum Level implements Coded {
        LOW,
        HIGH;

        @Override
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public List<AppraisalPolicy> policies(HostChoices choices) {
        return List.of(this);
    }

    @Override
    public Map<String, Sentence> sentences() {
        return Map.of(
                GIVEN.id(),
                new Sentence("Kredit {result}, paling banyak 100.", "Credit {result}, 100 at most."),
                RATING.id(),
                new Sentence("{role} menetapkan {result} pada {on}.", "The {role} decided {result} on {on}."),
                SHARE.id(),
                new Sentence("1/3 dari {credit} adalah {result}.", "1/3 of {credit} is {result}."),
                CAP.id(),
                new Sentence(
                        "Dari {share} dipakai paling banyak {limit}: {result}.",
                        "Of {share} at most {limit} counts: {result}."),
                CLASS.id(),
                new Sentence(
                        "{capped} termasuk rentang {band}: {result}.", "{capped} is in the range {band}: {result}."),
                POINTS.id(),
                new Sentence("{class} bernilai {result} dari 9.", "{class} is worth {result} of 9."),
                BONUS.id(),
                new Sentence("{points} ditambah {capped}: {result}.", "{points} plus {capped}: {result}."),
                BONUS.id() + "#too-little",
                new Sentence("Tambahan 10 tidak diberikan di bawah 5.", "The extra 10 is not given below 5."),
                PREDICATE.id(),
                new Sentence("{class} dan {rating}: {result}.", "{class} and {rating}: {result}."));
    }

    @Override
    public Map<Coded, Sentence> words() {
        return Map.of(
                Level.LOW, new Sentence("Jenjang 1", "Level 1"), Level.HIGH, new Sentence("Jenjang 2", "Level 2"));
    }

    @Override
    public Enacted<PolicyId> enacted() {
        return new Enacted<>(ID, LawOfHost.FROM_2020, LawOfHost.BASIS, LawOfHost.LAST_CHECKED);
    }

    @Override
    public PolicyScope scope() {
        return PolicyScope.local(Layer.AGENCY, LawOfHost.EVERYBODY.statuses(), EnumSet.allOf(PeriodType.class));
    }

    private static Optional<ComponentScore> credit(AppraisalCase facts) {
        return facts.componentScores().stream()
                .filter(score -> score.name().equals(CREDIT))
                .findFirst();
    }

    @Override
    public Problems admit(AppraisalCase facts, LocalDate governingDay) {
        return credit(facts).isPresent() && facts.workResultRating().isPresent()
                ? Problems.none()
                : new Problems(List.of(Problem.error(ProblemCode.of("host.nothing-to-judge"), "")));
    }

    @Override
    public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        ComponentScore given = credit(facts).orElseThrow();
        Score credit = recorder.given(GIVEN, given.path(), given.score());
        RatingDecision decided = facts.workResultRating().orElseThrow();
        ExpectationRating rating = recorder.decided(
                RATING,
                AppraisalCase.WORK_RESULT_RATING,
                decided.rating(),
                decided.role(),
                decided.on(),
                decided.reason());
        Score share = recorder.computed(SHARE, credit.times(Ratio.of(1, 3)), credit);
        Score capped = recorder.limited(CAP, share.atMost(MOST), share, MOST);
        boolean high = capped.value().compareTo(MIDDLE) >= 0;
        Level level = recorder.classified(
                CLASS, high ? Level.HIGH : Level.LOW, capped, high ? Interval.atLeast(MIDDLE) : Interval.below(MIDDLE));
        Score points = recorder.lookedUp(POINTS, Score.of(high ? 7 : 3), level);
        if (high) {
            points = recorder.computed(BONUS, points.plus(capped), points, capped);
        } else {
            recorder.skipped(BONUS, "too-little");
        }
        EmployeePredicate predicate = high && rating != ExpectationRating.BELOW
                ? EmployeePredicate.VERY_GOOD
                : rating == ExpectationRating.BELOW ? EmployeePredicate.POOR : EmployeePredicate.GOOD;
        return Verdict.of(recorder.lookedUp(PREDICATE, predicate, level, rating), points);
    }
}
