package id.walesi.kinerja.policy;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.Verdict;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The laws that every policy keeps, tried on sample cases. A policy's author runs them in a test; no test framework is
 * needed.
 *
 * <ul>
 *   <li>an admitted case gets a verdict, never an exception; {@code admit} never throws;
 *   <li>the same case gives the same answer and steps, twice and on another thread;
 *   <li>recording changes nothing, nor does looking and judging in one go;
 *   <li>the last step brings out the verdict's predicate, and no number comes from nowhere: what a step uses was given,
 *       decided, brought out before, or fixed by a rule without operands, always the same; what was given or decided stands in the case,
 *       and what the verdict shows was brought out by a step;
 *   <li>while the policy is in force, so is the instrument of each rule that it applies;
 *   <li>a limit is kept: of all that one rule holds within one limit, the lower number stays, or of all the higher; a
 *       rounding stays within one unit of its last decimal;
 *   <li>bands neither overlap nor run against the order of their labels, and hold the numbers put into them;
 *   <li>better facts never give a worse predicate.
 * </ul>
 *
 * <p>Notices tell what the samples leave open: outcomes of the verdict's scale that none reached, facts that no
 * improvement makes better, improvements that never could be tried.
 *
 * @term hukum yang dipatuhi setiap ketentuan
 */
public final class PolicyLaws {

    private static final ProblemCode ADMIT_THROWS = ProblemCode.of("laws.admit-throws");
    private static final ProblemCode JUDGE_THROWS = ProblemCode.of("laws.judge-throws");
    private static final ProblemCode NOT_DETERMINED = ProblemCode.of("laws.result-differs-on-repeat");
    private static final ProblemCode IN_ONE_GO = ProblemCode.of("laws.result-differs-in-one-go");
    private static final ProblemCode OTHER_THREAD = ProblemCode.of("laws.result-differs-on-other-thread");
    private static final ProblemCode RECORDING_MATTERS = ProblemCode.of("laws.recording-changes-verdict");
    private static final ProblemCode LAST_STEP = ProblemCode.of("laws.last-step-is-not-the-predicate");
    private static final ProblemCode NUMBER_FROM_NOWHERE = ProblemCode.of("laws.number-from-nowhere");
    private static final ProblemCode UNRECORDED_PART = ProblemCode.of("laws.verdict-part-not-recorded");
    private static final ProblemCode NOT_IN_CASE = ProblemCode.of("laws.fact-not-in-case");
    private static final ProblemCode OUT_OF_FORCE = ProblemCode.of("laws.citation-out-of-force");
    private static final ProblemCode LIMIT_BROKEN = ProblemCode.of("laws.limit-broken");
    private static final ProblemCode OUTSIDE_BAND = ProblemCode.of("laws.number-outside-its-band");
    private static final ProblemCode BANDS_OVERLAP = ProblemCode.of("laws.bands-overlap");
    private static final ProblemCode BANDS_INVERTED = ProblemCode.of("laws.bands-inverted");
    private static final ProblemCode WORSE_FOR_BETTER = ProblemCode.of("laws.better-facts-worse-predicate");
    private static final ProblemCode ORDER_UNCHECKED = ProblemCode.of("laws.order-unchecked");
    private static final ProblemCode FACT_UNCHECKED = ProblemCode.of("laws.order-of-fact-unchecked");
    private static final ProblemCode NEVER_BETTER = ProblemCode.of("laws.improvement-never-tried");
    private static final ProblemCode NEVER_REACHED = ProblemCode.of("laws.outcome-never-reached");
    private static final ProblemCode NEVER_ADMITTED = ProblemCode.of("laws.no-case-admitted");

    /** The most decimals that a rounding names. */
    private static final int MOST_DECIMALS = 18;

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

    /** One judgment of a case, with what was found before it. */
    private record Judgment(Problems admitted, Verdict verdict, Trace trace) {}

    /** A judged sample. */
    private record Sample(int number, AppraisalCase facts, LocalDate day, Judgment judgment) {
        Verdict verdict() {
            return judgment.verdict();
        }

        Trace trace() {
            return judgment.trace();
        }

        int size() {
            return trace().steps().size();
        }

        String path() {
            return place(number);
        }
    }

    private static String place(int number) {
        return "cases[" + number + "]";
    }

    /**
     * Tries the laws.
     *
     * @param cases sample cases: the more, and the nearer to the edges, the better; the simplest first
     * @return the breaches, of each kind and rule only the one with the fewest steps, and of those the first; notices for
     *     what was not checked
     */
    public Problems check(List<AppraisalCase> cases) {
        Breaches breaches = new Breaches();
        List<Sample> samples = new ArrayList<>();
        List<AppraisalCase> all = Check.list("cases", cases);
        for (int number = 0; number < all.size(); number++) {
            judge(number, all.get(number), breaches).ifPresent(samples::add);
        }
        Map<String, Datum> fixed = new LinkedHashMap<>();
        samples.forEach(sample -> checkTrace(sample, fixed, breaches));
        checkLimits(samples, breaches);
        checkBands(samples, breaches);
        checkOrder(samples, breaches);
        checkReach(samples, breaches);
        if (samples.isEmpty()) {
            breaches.add(0, "", Problem.error(NEVER_ADMITTED, "", name()));
        }
        return breaches.problems();
    }

    private Term name() {
        return Term.of("policy", policy.id().toString());
    }

    private Optional<Sample> judge(int number, AppraisalCase facts, Breaches breaches) {
        LocalDate day = governingDay.of(facts.period());
        Optional<Sample> sample = judgment(facts, day, place(number), List.of(), breaches)
                .map(judgment -> new Sample(number, facts, day, judgment));
        sample.ifPresent(judged -> repeat(judged, breaches));
        return sample;
    }

    /** The judgment of a case; empty if it is not admitted, or where the policy throws. */
    private Optional<Judgment> judgment(
            AppraisalCase facts, LocalDate day, String path, List<Term> about, Breaches breaches) {
        Problems admitted;
        try {
            admitted = Check.notNull("problems", policy.admit(facts, day));
            if (!admitted.equals(policy.admit(facts, day))) {
                breaches.add(0, "", with(about, Problem.error(NOT_DETERMINED, path, name())));
            }
        } catch (RuntimeException e) {
            breaches.add(0, "", with(about, Problem.error(ADMIT_THROWS, path, name(), thrown(e))));
            return Optional.empty();
        }
        if (admitted.blocks()) {
            if (!inOneGo(facts, day).equals(Optional.of(new InOneGo(Outcome.refused(admitted), Trace.empty())))) {
                breaches.add(0, "", with(about, Problem.error(IN_ONE_GO, path, name())));
            }
            return Optional.empty();
        }
        Recorder recorder = Recorder.recording();
        try {
            Verdict verdict = Check.notNull("verdict", policy.judge(facts, day, recorder));
            return Optional.of(new Judgment(admitted, verdict, recorder.trace()));
        } catch (RuntimeException e) {
            List<Step> steps = recorder.trace().steps();
            Problem problem = with(about, Problem.error(JUDGE_THROWS, path, name(), thrown(e)));
            breaches.add(steps.size(), lastRule(steps), steps.isEmpty() ? problem : with(after(steps), problem));
            return Optional.empty();
        }
    }

    private static Term thrown(RuntimeException e) {
        return Term.of("thrown", e.getClass().getName());
    }

    private static Problem with(List<Term> details, Problem problem) {
        Problem longer = problem;
        for (Term detail : details) {
            longer = longer.with(detail);
        }
        return longer;
    }

    private static String lastRule(List<Step> steps) {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1).rule().id();
    }

    /** How far a judgment came: its last rule, and what that brought out. */
    private static List<Term> after(List<Step> steps) {
        List<Term> terms = new ArrayList<>(List.of(Term.of("rule", lastRule(steps))));
        steps.get(steps.size() - 1).outcome().ifPresent(terms::add);
        return terms;
    }

    private void repeat(Sample sample, Breaches breaches) {
        Optional<Judgment> again = repeated(sample);
        // outside any catch: an executor that refuses is the caller's fault, not the policy's
        Optional<Judgment> elsewhere =
                CompletableFuture.supplyAsync(() -> repeated(sample), executor).join();
        if (!again.equals(Optional.of(sample.judgment()))) {
            differs(NOT_DETERMINED, sample, again, breaches);
        } else if (!elsewhere.equals(again)) {
            differs(OTHER_THREAD, sample, elsewhere, breaches);
        } else if (!inOneGo(sample.facts(), sample.day())
                .equals(Optional.of(new InOneGo(
                        Outcome.of(sample.verdict(), sample.judgment().admitted()), sample.trace())))) {
            breaches.add(sample.size(), "", Problem.error(IN_ONE_GO, sample.path(), name()));
        } else if (!unrecorded(sample).equals(Optional.of(sample.verdict()))) {
            breaches.add(sample.size(), "", Problem.error(RECORDING_MATTERS, sample.path(), name()));
        }
    }

    private Optional<Judgment> repeated(Sample sample) {
        try {
            Recorder recorder = Recorder.recording();
            Problems admitted = policy.admit(sample.facts(), sample.day());
            Verdict verdict = policy.judge(sample.facts(), sample.day(), recorder);
            return Optional.of(new Judgment(admitted, verdict, recorder.trace()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What a policy answers that looks and judges at once; of a refusal no steps are asked. */
    private record InOneGo(Outcome<Verdict> outcome, Trace trace) {}

    private Optional<InOneGo> inOneGo(AppraisalCase facts, LocalDate day) {
        try {
            Recorder recorder = Recorder.recording();
            Outcome<Verdict> outcome = policy.admitAndJudge(facts, day, recorder);
            return Optional.of(new InOneGo(outcome, outcome.succeeded() ? recorder.trace() : Trace.empty()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Verdict> unrecorded(Sample sample) {
        try {
            return Optional.of(policy.judge(sample.facts(), sample.day(), Recorder.discarding()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void differs(ProblemCode code, Sample sample, Optional<Judgment> other, Breaches breaches) {
        List<Step> steps = sample.trace().steps();
        List<Step> others = other.map(judgment -> judgment.trace().steps()).orElse(List.of());
        String rule = "";
        for (int i = 0; i < steps.size() && rule.isEmpty(); i++) {
            boolean same = i < others.size() && steps.get(i).equals(others.get(i));
            rule = same ? "" : steps.get(i).rule().id();
        }
        Problem problem = Problem.error(code, sample.path(), name());
        breaches.add(sample.size(), rule, rule.isEmpty() ? problem : problem.with(Term.of("rule", rule)));
    }

    private void checkTrace(Sample sample, Map<String, Datum> fixed, Breaches breaches) {
        Set<Datum> known = new HashSet<>();
        for (Step step : sample.trace().steps()) {
            String id = step.rule().id();
            Term rule = Term.of("rule", id);
            for (Term operand : step.operands()) {
                if (!known.contains(operand.value())) {
                    breaches.add(sample.size(), id, Problem.error(NUMBER_FROM_NOWHERE, sample.path(), rule, operand));
                }
            }
            step.outcome().ifPresent(outcome -> {
                known.add(outcome.value());
                // a rule that names no operands fixes one number, such as the zero of a part without a value
                if (!isFact(step)
                        && step.operands().isEmpty()
                        && (!step.rule().operands().isEmpty()
                                || !outcome.value().equals(fixed.computeIfAbsent(id, rest -> outcome.value())))) {
                    breaches.add(sample.size(), id, Problem.error(NUMBER_FROM_NOWHERE, sample.path(), rule, outcome));
                }
            });
            if (!standsInCase(step, sample.facts())) {
                Problem problem = Problem.error(NOT_IN_CASE, sample.path(), rule, Term.of("path", factPath(step)));
                breaches.add(sample.size(), id, problem);
            }
            if (!mayApply(step, sample.day())) {
                Term day = Term.of("day", sample.day());
                breaches.add(sample.size(), id, Problem.error(OUT_OF_FORCE, sample.path(), rule, day));
            }
        }
        checkVerdict(sample, known, breaches);
    }

    private void checkVerdict(Sample sample, Set<Datum> known, Breaches breaches) {
        List<Term> parts = new ArrayList<>(sample.verdict().components());
        sample.verdict().score().ifPresent(score -> parts.add(Term.of("score", score)));
        for (Term part : parts) {
            if (!known.contains(part.value())) {
                Term unrecorded = Term.of("part", part.name());
                Problem problem = Problem.error(UNRECORDED_PART, sample.path(), name(), unrecorded, part);
                breaches.add(sample.size(), part.name(), problem);
            }
        }
        Datum predicate = new Datum.Label(sample.verdict().predicate());
        if (!sample.trace().outcome().map(Term::value).equals(Optional.of(predicate))) {
            breaches.add(sample.size(), "", Problem.error(LAST_STEP, sample.path(), name()));
        }
    }

    private static boolean isFact(Step step) {
        return step instanceof Step.Given || step instanceof Step.Decided;
    }

    /** Where a fact was taken from; empty for any other step. */
    private static String factPath(Step step) {
        if (step instanceof Step.Given given) {
            return given.path();
        }
        return step instanceof Step.Decided decided ? decided.path() : "";
    }

    private static boolean standsInCase(Step step, AppraisalCase facts) {
        return !isFact(step) || facts.fact(factPath(step)).equals(step.outcome().map(Term::value));
    }

    /** A rule may be out of force where it was skipped, and on a day that is not the policy's own. */
    private boolean mayApply(Step step, LocalDate day) {
        return step instanceof Step.Skipped
                || !policy.enacted().inForce().contains(day)
                || step.rule().basis().citation().instrument().inForce().contains(day);
    }

    /** A limited number of a sample. */
    private record Held(Sample sample, Step.Limited step, Ratio before, Ratio after, Ratio limit) {}

    private static void checkLimits(List<Sample> samples, Breaches breaches) {
        Map<List<Object>, List<Held>> limits = new LinkedHashMap<>();
        for (Sample sample : samples) {
            for (Step step : sample.trace().steps()) {
                if (step instanceof Step.Limited limited) {
                    held(sample, limited)
                            .ifPresent(held -> limits.computeIfAbsent(
                                            List.of(
                                                    step.rule().id(),
                                                    limited.limit().value()),
                                            key -> new ArrayList<>())
                                    .add(held));
                }
            }
        }
        limits.values().forEach(group -> checkLimit(group, breaches));
    }

    private static Optional<Held> held(Sample sample, Step.Limited step) {
        return number(step.before())
                .flatMap(before -> number(step.result())
                        .flatMap(after ->
                                number(step.limit()).map(limit -> new Held(sample, step, before, after, limit))));
    }

    /** One limit is a cap in all samples or a floor in all; a limit that never acts shows itself on its two sides. */
    private static void checkLimit(List<Held> group, Breaches breaches) {
        if (group.stream().allMatch(PolicyLaws::rounds)) {
            return;
        }
        boolean floor = group.stream().anyMatch(held -> held.after().compareTo(held.before()) > 0)
                || group.stream()
                        .allMatch(held -> held.before().compareTo(held.limit()) >= 0
                                && held.after().equals(held.before()));
        for (Held held : group) {
            Ratio expected =
                    floor ? held.before().atLeast(held.limit()) : held.before().atMost(held.limit());
            if (!held.after().equals(expected)) {
                Step.Limited step = held.step();
                Term limit = new Term("limit", step.limit().value());
                Term result = new Term("result", step.result().value());
                breaches.add(
                        held.sample().size(),
                        step.rule().id(),
                        Problem.error(
                                LIMIT_BROKEN,
                                held.sample().path(),
                                Term.of("rule", step.rule().id()),
                                step.before(),
                                limit,
                                result));
            }
        }
    }

    /** Whether the limit is a number of decimals to which the number was rounded. */
    private static boolean rounds(Held held) {
        if (!(held.step().limit().value() instanceof Datum.Numeric numeric && numeric.value() instanceof Ratio)) {
            return false;
        }
        int decimals = 0;
        Ratio scale = Ratio.ONE;
        while (decimals < MOST_DECIMALS && !Ratio.of(decimals).equals(held.limit())) {
            decimals++;
            scale = scale.times(10);
        }
        Ratio moved = held.after().minus(held.before()).times(scale);
        boolean near = moved.compareTo(Ratio.ONE) < 0 && moved.negated().compareTo(Ratio.ONE) < 0;
        boolean onGrid = held.after().times(scale).denominator().equals(BigInteger.ONE);
        return near && onGrid && Ratio.of(decimals).equals(held.limit());
    }

    private static Optional<Ratio> number(Term term) {
        return term.value() instanceof Datum.Numeric numeric
                ? Optional.of(numeric.value()).map(Quantity::value)
                : Optional.empty();
    }

    private void checkOrder(List<Sample> samples, Breaches breaches) {
        if (improvements.isEmpty()) {
            breaches.add(0, "", Problem.notice(ORDER_UNCHECKED, "", name()));
            return;
        }
        Set<String> ordered = new HashSet<>();
        for (BetterFacts better : improvements) {
            boolean tried = false;
            for (Sample sample : samples) {
                tried |= tries(sample, better, ordered, breaches);
            }
            if (!tried) {
                Term change = Term.of("change", better.name());
                breaches.add(0, better.name(), Problem.notice(NEVER_BETTER, "", name(), change));
            }
        }
        for (Sample sample : samples) {
            for (Step step : sample.trace().steps()) {
                String id = step.rule().id();
                if (hasOrder(step) && !ordered.contains(id)) {
                    Problem problem = Problem.notice(FACT_UNCHECKED, "", name(), Term.of("rule", id));
                    breaches.add(0, id, problem);
                }
            }
        }
    }

    /** Only a number or a member of a closed list can be better or worse. */
    private static boolean hasOrder(Step step) {
        return isFact(step)
                && step.outcome()
                        .filter(fact -> fact.value() instanceof Datum.Numeric || fact.value() instanceof Datum.Label)
                        .isPresent();
    }

    private boolean tries(Sample sample, BetterFacts better, Set<String> ordered, Breaches breaches) {
        Optional<AppraisalCase> improved = better.change().apply(sample.facts());
        Term change = Term.of("change", better.name());
        Optional<Judgment> judgment =
                improved.flatMap(facts -> judgment(facts, sample.day(), sample.path(), List.of(change), breaches));
        if (judgment.isEmpty()) {
            return false;
        }
        for (Step step : sample.trace().steps()) {
            if (isFact(step)
                    && !improved.orElseThrow()
                            .fact(factPath(step))
                            .equals(sample.facts().fact(factPath(step)))) {
                ordered.add(step.rule().id());
            }
        }
        Predicate before = sample.verdict().predicate();
        Predicate after = judgment.get().verdict().predicate();
        if (after.ordinal() < before.ordinal()) {
            breaches.add(
                    sample.size(),
                    better.name(),
                    Problem.error(
                            WORSE_FOR_BETTER,
                            sample.path(),
                            change,
                            Term.of("before", before),
                            Term.of("after", after)));
        }
        return true;
    }

    private void checkReach(List<Sample> samples, Breaches breaches) {
        Set<Object> reached = new HashSet<>();
        samples.forEach(sample -> reached.add(sample.verdict().predicate()));
        for (Sample sample : samples) {
            if (sample.verdict().predicate() instanceof Enum<?> rung) {
                for (Object outcome : rung.getDeclaringClass().getEnumConstants()) {
                    if (outcome instanceof Predicate predicate && !reached.contains(outcome)) {
                        Problem problem = Problem.notice(NEVER_REACHED, "", name(), Term.of("predicate", predicate));
                        breaches.add(0, predicate.code(), problem);
                    }
                }
            }
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
        int size = sample.size();
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
