package id.walesi.kinerja.policy;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The laws that every policy keeps, tried on sample cases. A policy's author runs them in a test; no test framework is
 * needed.
 *
 * <ul>
 *   <li>an admitted case gets a verdict, never an exception; {@code admit} never throws;
 *   <li>the same case gives the same verdict and steps, twice and on another thread;
 *   <li>recording changes nothing;
 *   <li>the last step brings out the verdict's predicate, and no number comes from nowhere: what a step uses was given,
 *       decided or brought out before, and what was given or decided stands in the case;
 *   <li>each recorded rule's instrument is in force on the governing day;
 *   <li>a limit is kept: a limited number is the number before or the limit;
 *   <li>bands neither overlap nor run against the order of their labels;
 *   <li>better facts never give a worse predicate.
 * </ul>
 *
 * @term hukum yang dipatuhi setiap ketentuan
 */
public final class PolicyLaws {

    private static final ProblemCode ADMIT_THROWS = ProblemCode.of("laws.admit-throws");
    private static final ProblemCode JUDGE_THROWS = ProblemCode.of("laws.judge-throws");
    private static final ProblemCode NOT_DETERMINED = ProblemCode.of("laws.result-differs-on-repeat");
    private static final ProblemCode RECORDING_MATTERS = ProblemCode.of("laws.recording-changes-verdict");
    private static final ProblemCode LAST_STEP = ProblemCode.of("laws.last-step-is-not-the-predicate");
    private static final ProblemCode NUMBER_FROM_NOWHERE = ProblemCode.of("laws.number-from-nowhere");
    private static final ProblemCode NOT_IN_CASE = ProblemCode.of("laws.fact-not-in-case");
    private static final ProblemCode OUT_OF_FORCE = ProblemCode.of("laws.citation-out-of-force");
    private static final ProblemCode LIMIT_BROKEN = ProblemCode.of("laws.limit-broken");
    private static final ProblemCode OUTSIDE_BAND = ProblemCode.of("laws.number-outside-its-band");
    private static final ProblemCode BANDS_OVERLAP = ProblemCode.of("laws.bands-overlap");
    private static final ProblemCode BANDS_INVERTED = ProblemCode.of("laws.bands-inverted");
    private static final ProblemCode WORSE_FOR_BETTER = ProblemCode.of("laws.better-facts-worse-predicate");
    private static final ProblemCode ORDER_UNCHECKED = ProblemCode.of("laws.order-unchecked");
    private static final ProblemCode NEVER_ADMITTED = ProblemCode.of("laws.no-case-admitted");

    private final AppraisalPolicy policy;
    private final GoverningDay governingDay;
    private final Executor executor;
    private final List<BetterFacts> improvements;

    private PolicyLaws(
            AppraisalPolicy policy, GoverningDay governingDay, Executor executor, List<BetterFacts> improvements) {
        this.policy = Check.notNull("policy", policy);
        this.governingDay = Check.notNull("governingDay", governingDay);
        this.executor = Check.notNull("executor", executor);
        this.improvements = Check.list("improvements", improvements);
    }

    /**
     * Laws for a policy.
     *
     * @param policy the policy
     * @param governingDay which day of a period counts
     * @param executor where a case is judged once more; hand in your own threads
     * @param improvements ways to make facts better; what has none is reported as unchecked
     * @return the laws
     */
    public static PolicyLaws of(
            AppraisalPolicy policy, GoverningDay governingDay, Executor executor, List<BetterFacts> improvements) {
        return new PolicyLaws(policy, governingDay, executor, improvements);
    }

    /** A judged sample. */
    private record Sample(int number, AppraisalCase facts, LocalDate day, Verdict verdict, Trace trace) {
        String path() {
            return "cases[" + number + "]";
        }
    }

    /**
     * Tries the laws.
     *
     * @param cases sample cases: the more, and the nearer to the edges, the better
     * @return the breaches, of each kind and rule only the one with the fewest steps; notices for what was not checked
     */
    public Problems check(List<AppraisalCase> cases) {
        Breaches breaches = new Breaches();
        List<Sample> samples = new ArrayList<>();
        for (AppraisalCase facts : Check.list("cases", cases)) {
            judge(samples.size(), facts, breaches).ifPresent(samples::add);
        }
        for (Sample sample : samples) {
            checkTrace(sample, breaches);
            improvements.forEach(better -> checkOrder(sample, better, breaches));
        }
        checkBands(samples, breaches);
        if (samples.isEmpty()) {
            breaches.add(0, "", Problem.error(NEVER_ADMITTED, "", name()));
        }
        if (improvements.isEmpty()) {
            breaches.add(0, "", Problem.notice(ORDER_UNCHECKED, "", name()));
        }
        return breaches.problems();
    }

    private Term name() {
        return Term.of("policy", policy.id().toString());
    }

    private Optional<Sample> judge(int number, AppraisalCase facts, Breaches breaches) {
        LocalDate day = governingDay.of(facts.period());
        String path = "cases[" + number + "]";
        try {
            if (policy.admit(facts, day).blocks()) {
                return Optional.empty();
            }
        } catch (RuntimeException e) {
            breaches.add(0, "", Problem.error(ADMIT_THROWS, path, name(), thrown(e)));
            return Optional.empty();
        }
        try {
            Recorder recorder = Recorder.recording();
            Verdict verdict = policy.judge(facts, day, recorder);
            Sample sample = new Sample(number, facts, day, verdict, recorder.trace());
            repeat(sample, breaches);
            return Optional.of(sample);
        } catch (RuntimeException e) {
            breaches.add(0, "", Problem.error(JUDGE_THROWS, path, name(), thrown(e)));
            return Optional.empty();
        }
    }

    private static Term thrown(RuntimeException e) {
        return Term.of("thrown", e.getClass().getName());
    }

    private void repeat(Sample sample, Breaches breaches) {
        int size = sample.trace().steps().size();
        Recorder again = Recorder.recording();
        Verdict second = policy.judge(sample.facts(), sample.day(), again);
        Recorder elsewhere = Recorder.recording();
        Verdict third = CompletableFuture.supplyAsync(
                        () -> policy.judge(sample.facts(), sample.day(), elsewhere), executor)
                .join();
        boolean same = sample.verdict().equals(second)
                && sample.trace().equals(again.trace())
                && sample.verdict().equals(third)
                && sample.trace().equals(elsewhere.trace());
        if (!same) {
            breaches.add(size, "", Problem.error(NOT_DETERMINED, sample.path(), name()));
        }
        if (!sample.verdict().equals(policy.judge(sample.facts(), sample.day(), Recorder.discarding()))) {
            breaches.add(size, "", Problem.error(RECORDING_MATTERS, sample.path(), name()));
        }
    }

    private void checkTrace(Sample sample, Breaches breaches) {
        List<Step> steps = sample.trace().steps();
        List<Datum> known = new ArrayList<>();
        for (Step step : steps) {
            Term rule = Term.of("rule", step.rule().id());
            for (Term operand : step.operands()) {
                if (!known.contains(operand.value())) {
                    breaches.add(
                            steps.size(),
                            step.rule().id(),
                            Problem.error(NUMBER_FROM_NOWHERE, sample.path(), rule, operand));
                }
            }
            step.outcome().ifPresent(outcome -> known.add(outcome.value()));
            if (!standsInCase(step, sample.facts())) {
                breaches.add(steps.size(), step.rule().id(), Problem.error(NOT_IN_CASE, sample.path(), rule));
            }
            if (!step.rule().basis().citation().instrument().inForce().contains(sample.day())) {
                Term day = Term.of("day", sample.day());
                breaches.add(steps.size(), step.rule().id(), Problem.error(OUT_OF_FORCE, sample.path(), rule, day));
            }
            if (step instanceof Step.Limited limited && !keepsLimit(limited)) {
                breaches.add(steps.size(), step.rule().id(), Problem.error(LIMIT_BROKEN, sample.path(), rule));
            }
        }
        Datum predicate = new Datum.Label(sample.verdict().predicate());
        if (!sample.trace().outcome().map(Term::value).equals(Optional.of(predicate))) {
            breaches.add(steps.size(), "", Problem.error(LAST_STEP, sample.path(), name()));
        }
    }

    private static boolean standsInCase(Step step, AppraisalCase facts) {
        @Nullable
        String path = step instanceof Step.Given given
                ? given.path()
                : step instanceof Step.Decided decided ? decided.path() : null;
        return path == null || facts.fact(path).equals(step.outcome().map(Term::value));
    }

    /** A cap or floor leaves the number or puts the limit in its place; a rounding has its decimals as limit. */
    private static boolean keepsLimit(Step.Limited limited) {
        Optional<Ratio> before = number(limited.before());
        Optional<Ratio> after = number(limited.result());
        Optional<Ratio> limit = number(limited.limit());
        boolean rounding = limited.limit().value() instanceof Datum.Numeric numeric && numeric.value() instanceof Ratio;
        return rounding || after.equals(before) || after.equals(limit);
    }

    private static Optional<Ratio> number(Term term) {
        return term.value() instanceof Datum.Numeric numeric
                ? Optional.of(numeric.value()).map(Quantity::value)
                : Optional.empty();
    }

    private void checkOrder(Sample sample, BetterFacts better, Breaches breaches) {
        Optional<AppraisalCase> improved = better.change().apply(sample.facts());
        if (improved.isEmpty() || policy.admit(improved.get(), sample.day()).blocks()) {
            return;
        }
        Predicate before = sample.verdict().predicate();
        Predicate after = policy.judge(improved.get(), sample.day(), Recorder.discarding())
                .predicate();
        if (after.ordinal() < before.ordinal()) {
            breaches.add(
                    sample.trace().steps().size(),
                    better.name(),
                    Problem.error(
                            WORSE_FOR_BETTER,
                            sample.path(),
                            Term.of("change", better.name()),
                            Term.of("before", before),
                            Term.of("after", after)));
        }
    }

    private static void checkBands(List<Sample> samples, Breaches breaches) {
        Map<String, Map<Interval, Coded>> bands = new LinkedHashMap<>();
        for (Sample sample : samples) {
            for (Step step : sample.trace().steps()) {
                if (step instanceof Step.Classified classified
                        && classified.result().value() instanceof Datum.Label label) {
                    checkBand(sample, classified, label.value(), bands, breaches);
                }
            }
        }
    }

    private static void checkBand(
            Sample sample,
            Step.Classified step,
            Coded label,
            Map<String, Map<Interval, Coded>> bands,
            Breaches breaches) {
        int size = sample.trace().steps().size();
        String id = step.rule().id();
        Term rule = Term.of("rule", id);
        Term band = Term.of("band", step.band().toString());
        if (number(step.operand()).filter(step.band()::contains).isEmpty()) {
            breaches.add(size, id, Problem.error(OUTSIDE_BAND, sample.path(), rule, step.operand(), band));
        }
        Map<Interval, Coded> seen = bands.computeIfAbsent(id, key -> new LinkedHashMap<>());
        for (Map.Entry<Interval, Coded> other : seen.entrySet()) {
            if (other.getKey().equals(step.band()) && other.getValue().equals(label)) {
                continue;
            }
            Term otherBand = Term.of("other", other.getKey().toString());
            if (meet(step.band(), other.getKey())) {
                breaches.add(size, id, Problem.error(BANDS_OVERLAP, sample.path(), rule, band, otherBand));
            } else if (inverted(step.band(), label, other.getKey(), other.getValue())) {
                breaches.add(size, id, Problem.error(BANDS_INVERTED, sample.path(), rule, band, otherBand));
            }
        }
        seen.put(step.band(), label);
    }

    private static boolean meet(Interval one, Interval other) {
        return !liesBelow(one, other) && !liesBelow(other, one);
    }

    private static boolean liesBelow(Interval one, Interval other) {
        Ratio upper = one.upper();
        Ratio lower = other.lower();
        if (upper == null || lower == null) {
            return false;
        }
        int order = upper.compareTo(lower);
        return order < 0 || (order == 0 && !(one.includesUpper() && other.includesLower()));
    }

    private static boolean inverted(Interval one, Coded label, Interval other, Coded otherLabel) {
        if (!(label instanceof Predicate rung && otherLabel instanceof Predicate otherRung)) {
            return false;
        }
        return liesBelow(one, other) ? rung.ordinal() > otherRung.ordinal() : rung.ordinal() < otherRung.ordinal();
    }

    /** Keeps, of each kind of breach and each rule, the one from the case with the fewest steps. */
    private static final class Breaches {

        private record Breach(int steps, Problem problem) {}

        private final Map<List<Object>, Breach> smallest = new LinkedHashMap<>();

        void add(int steps, String rule, Problem problem) {
            Breach breach = new Breach(steps, problem);
            smallest.merge(
                    List.of(problem.code(), rule), breach, (old, fresh) -> fresh.steps() < old.steps() ? fresh : old);
        }

        Problems problems() {
            return new Problems(smallest.values().stream().map(Breach::problem).toList());
        }
    }
}
