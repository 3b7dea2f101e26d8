package id.walesi.kinerja.engine;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.UnknownPolicyException;
import id.walesi.kinerja.problem.Outcome;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges a stream of cases: cases in, results out to a consumer, a tally at the end. It holds a few cases at a time, however
 * many there are.
 *
 * <p>No case stops the others: one that cannot be judged comes out as {@link Refused} with its findings, and so does one on
 * which the policy throws ({@code policy.failed}, naming the policy). What the host's own parts throw (the iterator, the
 * consumer, the progress) ends the run and comes out of it as it is.
 *
 * <p>Everything happens on the calling thread, unless the host lends others ({@link #on}). Immutable and safe to share.
 *
 * @term penilaian massal
 */
public final class BulkAppraisal {

    private final AppraisalEngine engine;
    private final @Nullable PolicyId policy;
    private final @Nullable Executor executor;
    private final int workers;
    private final Consumer<? super BulkProgress> progress;
    private final long every;

    private BulkAppraisal(
            AppraisalEngine engine,
            @Nullable PolicyId policy,
            @Nullable Executor executor,
            int workers,
            Consumer<? super BulkProgress> progress,
            long every) {
        this.engine = engine;
        this.policy = policy;
        this.executor = executor;
        this.workers = workers;
        this.progress = progress;
        this.every = every;
    }

    /**
     * Bulk judging with an engine, each case under the national law of its governing day. An engine without trace is
     * the usual choice.
     *
     * @param engine judges each case
     * @return the bulk judging
     */
    public static BulkAppraisal with(AppraisalEngine engine) {
        return new BulkAppraisal(Check.notNull("engine", engine), null, null, 1, unheard -> {}, Long.MAX_VALUE);
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
        return new BulkAppraisal(engine, id, executor, workers, progress, every);
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
        return new BulkAppraisal(engine, policy, Check.notNull("host", host), number, progress, every);
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
        return new BulkAppraisal(engine, policy, executor, workers, Check.notNull("listener", listener), cases);
    }

    /**
     * Judges cases.
     *
     * @param cases the cases; asked by one thread at a time. One that is null is refused
     * @param consumer receives each result once
     * @return how often each predicate came out
     */
    public BulkTally judge(Iterator<? extends AppraisalCase> cases, Consumer<? super BulkResult> consumer) {
        return new BulkRun<AppraisalCase>(this, Check.notNull("cases", cases), Check.notNull("consumer", consumer)) {
            @Override
            BulkResult judge(long position, @Nullable AppraisalCase facts) {
                return result(position, facts);
            }
        }.run();
    }

    /**
     * Judges cases that come out of an intake: what could not be made comes out as refused, with the findings of the
     * intake; findings that do not block stay with the host.
     *
     * @param outcomes the cases, or why there is none; asked by one thread at a time
     * @param consumer receives each result once
     * @return how often each predicate came out
     */
    public BulkTally judgeOutcomes(
            Iterator<? extends Outcome<? extends AppraisalCase>> outcomes, Consumer<? super BulkResult> consumer) {
        return new BulkRun<Outcome<? extends AppraisalCase>>(
                this, Check.notNull("outcomes", outcomes), Check.notNull("consumer", consumer)) {
            @Override
            BulkResult judge(long position, @Nullable Outcome<? extends AppraisalCase> outcome) {
                return outcome != null && !outcome.succeeded()
                        ? new BulkResult(position, Optional.empty(), new Refused(outcome.problems()))
                        : result(position, outcome == null ? null : outcome.orThrow());
            }
        }.run();
    }

    /**
     * Judges one case as a run does: for a host that goes through its cases by itself, and means to reach the last one.
     *
     * @param facts the case
     * @return the verdict, or every reason why there is none, the policy that throws among them
     */
    public AppraisalResult judge(AppraisalCase facts) {
        return engine.judgeOrRefuse(Check.notNull("facts", facts), policy);
    }

    private BulkResult result(long position, @Nullable AppraisalCase facts) {
        return new BulkResult(position, Optional.ofNullable(facts), engine.judgeOrRefuse(facts, policy));
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
