package id.walesi.kinerja.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run over a stream of rows. Each worker takes a few rows at a time under the lock; it makes cases of them and judges
 * them outside it. The calling thread works, too, so that the run ends even if the host's executor never begins; then it
 * waits for the workers that did begin.
 *
 * @param <R> what comes in
 */
final class BulkRun<R> {

    /** From a row to its result. */
    interface Judgment<R> {

        BulkResult judge(long position, @Nullable R row);
    }

    private static final int BATCH = 64;

    private final BulkAppraisal settings;
    private final Iterator<? extends R> source;
    private final Judgment<R> judgment;
    private final Consumer<? super BulkResult> consumer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition alone = lock.newCondition();
    private final TallySheet sum = new TallySheet();
    private long taken;
    private long judged;
    private long refused;
    private long told;
    private int working;
    private boolean ended;
    private @Nullable Throwable failure;

    BulkRun(
            BulkAppraisal settings,
            Iterator<? extends R> source,
            Judgment<R> judgment,
            Consumer<? super BulkResult> consumer) {
        this.settings = settings;
        this.source = source;
        this.judgment = judgment;
        this.consumer = consumer;
    }

    BulkTally run() {
        settings.executor().ifPresent(this::askForHands);
        work();
        return end();
    }

    private void askForHands(Executor host) {
        try {
            for (int i = 1; i < settings.workers(); i++) {
                host.execute(this::work);
            }
        } catch (RejectedExecutionException e) {
            // fewer hands: the calling thread does the rest
        } catch (Throwable e) {
            // some may have begun: the run ends in order
            fail(e);
        }
    }

    private BulkTally end() {
        lock.lock();
        try {
            while (working > 0) {
                alone.awaitUninterruptibly();
            }
            if (failure != null) {
                BulkRun.<RuntimeException>throwAsItIs(failure);
            }
            tell();
            return sum.tally();
        } finally {
            lock.unlock();
        }
    }

    /** Lets through what other languages throw unchecked. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void throwAsItIs(Throwable e) throws E {
        throw (E) e;
    }

    private void work() {
        TallySheet own = new TallySheet();
        List<@Nullable R> batch = new ArrayList<>(BATCH);
        if (!begin()) {
            return;
        }
        try {
            long first = take(batch);
            while (!batch.isEmpty()) {
                judge(first, batch, own);
                first = take(batch);
            }
            add(own.tally());
        } catch (Throwable e) {
            fail(e);
        } finally {
            leave();
        }
    }

    private boolean begin() {
        lock.lock();
        try {
            if (!ended) {
                working++;
            }
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    /** Takes the next few; none when the source is empty or the run has failed. */
    private long take(List<@Nullable R> batch) {
        batch.clear();
        lock.lock();
        try {
            long first = taken;
            long most = Math.min(BATCH, settings.every());
            while (!ended && batch.size() < most) {
                if (source.hasNext()) {
                    batch.add(source.next());
                    taken++;
                } else {
                    ended = true;
                }
            }
            return first;
        } catch (Throwable e) {
            // what came in before is judged first
            fail(e);
            return taken - batch.size();
        } finally {
            lock.unlock();
        }
    }

    private void judge(long first, List<@Nullable R> batch, TallySheet own) {
        int good = 0;
        for (int i = 0; i < batch.size(); i++) {
            BulkResult result = judgment.judge(first + i, batch.get(i));
            if (own.count(result.facts(), result.result())) {
                good++;
            }
            consumer.accept(result);
        }
        lock.lock();
        try {
            judged += good;
            refused += batch.size() - good;
            if (judged + refused - told >= settings.every()) {
                tell();
            }
        } finally {
            lock.unlock();
        }
    }

    private void tell() {
        if (judged + refused > told || told == 0) {
            told = judged + refused;
            settings.report(new BulkProgress(judged, refused));
        }
    }

    private void fail(Throwable e) {
        lock.lock();
        try {
            ended = true;
            if (failure == null) {
                failure = e;
            }
        } finally {
            lock.unlock();
        }
    }

    private void add(BulkTally own) {
        lock.lock();
        try {
            sum.add(own);
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            working--;
            alone.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
