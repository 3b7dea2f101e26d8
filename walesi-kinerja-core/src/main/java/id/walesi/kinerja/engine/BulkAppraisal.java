package id.walesi.kinerja.engine;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.UnknownPolicyException;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Judges a stream of cases: cases in, results out to a consumer, a tally at the end. It holds a few cases at a time, however
 * many there are. The host gives cases, or rows of its own and a function that makes a case of a row.
 *
 * <p>No case stops the others: one that cannot be made or judged comes out as {@link Refused} with its findings, and so does
 * one on which the policy throws ({@code policy.failed}, naming the policy) or the function does ({@code engine.row-failed},
 * naming the exception). What the host's other parts throw (the iterator, the consumer, the progress, the executor) ends the
 * run and comes out of it as it is, and so does each {@link Error}. An interrupt does not end a run.
 *
 * <p>Everything happens on the calling thread, unless the host lends others ({@link #on}). Immutable and safe to share.
 *
 * @term penilaian massal
 */
public final class BulkAppraisal {

    private static final ProblemCode ROW_FAILED = ProblemCode.of("engine.row-failed");

    private final AppraisalEngine engine;
    private final @Nullable PolicyId policy;
    private final @Nullable Executor executor;
    private final int workers;
    private final Consumer<? super BulkProgress> progress;
    private final long every;
    private final boolean steps;

    private BulkAppraisal(
            AppraisalEngine engine,
            @Nullable PolicyId policy,
            @Nullable Executor executor,
            int workers,
            Consumer<? super BulkProgress> progress,
            long every,
            boolean steps) {
        this.engine = engine;
        this.policy = policy;
        this.executor = executor;
        this.workers = workers;
        this.progress = progress;
        this.every = every;
        this.steps = steps;
    }

    /**
     * Bulk judging with an engine, each case under the national law of its governing day.
     *
     * @param engine judges each case
     * @return the bulk judging
     */
    public static BulkAppraisal with(AppraisalEngine engine) {
        return new BulkAppraisal(Check.notNull("engine", engine), null, null, 1, unheard -> {}, Long.MAX_VALUE, false);
    }

    /**
     * The same under a policy that the host names.
     *
     * @param id the policy's name
     * @return the bulk judging
     * @throws UnknownPolicyException if the engine's catalog has no such policy
     */
    public BulkAppraisal under(PolicyId id) {
        engine.refuseUnknown(id);
        return new BulkAppraisal(engine, id, executor, workers, progress, every, steps);
    }

    /**
     * The same on threads of the host, beside the calling one. Results then come out in no order, several at a time: the
     * consumer must be safe for that. An executor that refuses work, or never begins it, makes the run slower, not shorter.
     *
     * @param host runs the work; nothing of it is left running when a run has ended
     * @param number how many threads in all, the calling one included; at least 1
     * @return the bulk judging
     */
    public BulkAppraisal on(Executor host, int number) {
        Check.that(number >= 1, "number", number, "the calling thread is one");
        return new BulkAppraisal(engine, policy, Check.notNull("host", host), number, progress, every, steps);
    }

    /**
     * The same, telling how far it has come: about every so many cases, and at the end. One call at a time, with counts that
     * never go back; the run waits for it.
     *
     * @param cases after how many cases to tell; at least 1
     * @param listener is told
     * @return the bulk judging
     */
    public BulkAppraisal reporting(long cases, Consumer<? super BulkProgress> listener) {
        Check.that(cases >= 1, "cases", cases, "must be at least 1");
        return new BulkAppraisal(engine, policy, executor, workers, Check.notNull("listener", listener), cases, steps);
    }

    /**
     * The same, taking down the steps of each verdict at once, for a consumer that reads them: a policy that fails only then
     * refuses the case, too, where it would end the run in the consumer's hands.
     *
     * @return the bulk judging
     */
    public BulkAppraisal takingSteps() {
        return new BulkAppraisal(engine, policy, executor, workers, progress, every, true);
    }

    /**
     * Judges cases. Cases that are dear to make come sooner out of rows.
     *
     * @param cases the cases; asked by one thread at a time. One that is null is refused
     * @param consumer receives each result once
     * @return how often each predicate came out
     */
    public BulkTally judge(Iterator<? extends AppraisalCase> cases, Consumer<? super BulkResult> consumer) {
        return judge(Check.notNull("cases", cases), Outcome::of, consumer);
    }

    /**
     * Judges cases that are made out of rows of the host. A row that cannot be a case comes out as refused, with the findings
     * of the function, or with those of an {@link InvalidFactsException}; findings that do not block stay with the host.
     *
     * @param rows the rows, cheap to get; asked by one thread at a time. One that is null is refused
     * @param maker makes the case of a row, or says why there is none, on all threads at once
     * @param consumer receives each result once
     * @param <R> the host's rows; of outcomes that are made already the maker is {@code outcome -> outcome}
     * @return how often each predicate came out
     */
    public <R> BulkTally judge(
            Iterator<? extends R> rows,
            Function<? super R, ? extends Outcome<? extends AppraisalCase>> maker,
            Consumer<? super BulkResult> consumer) {
        Check.notNull("maker", maker);
        return new BulkRun<R>(
                        this,
                        Check.notNull("rows", rows),
                        (position, row) -> judge(position, row, maker),
                        Check.notNull("consumer", consumer))
                .run();
    }

    private <R> BulkResult judge(
            long position, @Nullable R row, Function<? super R, ? extends Outcome<? extends AppraisalCase>> maker) {
        Outcome<? extends AppraisalCase> made = row == null ? null : made(row, maker);
        if (made != null && !made.succeeded()) {
            return new BulkResult(position, Optional.empty(), new Refused(made.problems()));
        }
        AppraisalCase facts = made == null ? null : made.orThrow();
        return new BulkResult(position, Optional.ofNullable(facts), engine.judgeOrRefuse(facts, policy, steps));
    }

    private static <R> @Nullable Outcome<? extends AppraisalCase> made(
            R row, Function<? super R, ? extends Outcome<? extends AppraisalCase>> maker) {
        try {
            return maker.apply(row);
        } catch (Exception e) {
            // not only those of Java, where none is checked here: other languages throw what they like
            boolean told = e instanceof InvalidFactsException invalid
                    && invalid.problems().blocks();
            return Outcome.refused(told ? ((InvalidFactsException) e).problems() : failed(e));
        }
    }

    /** Names the exception; its message might name somebody. */
    private static Problems failed(Exception e) {
        return Problems.of(
                Problem.error(ROW_FAILED, "", Term.of("exception", e.getClass().getName())));
    }

    /**
     * Judges one case as a run does: for a host that goes through its cases by itself, and means to reach the last one.
     *
     * @param facts the case
     * @return the verdict, or every reason why there is none, the policy that throws among them
     */
    public AppraisalResult judge(AppraisalCase facts) {
        return engine.judgeOrRefuse(Check.notNull("facts", facts), policy, steps);
    }

    Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }

    int workers() {
        return workers;
    }

    long every() {
        return every;
    }

    void report(BulkProgress now) {
        progress.accept(now);
    }
}
