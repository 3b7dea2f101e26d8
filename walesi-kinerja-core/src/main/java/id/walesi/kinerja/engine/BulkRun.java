package id.walesi.kinerja.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run over a stream of cases. Each worker takes a few cases at a time under the lock and judges them outside it. The
 * calling thread works, too, so that the run ends even if the host's executor never begins; then it waits for the workers
 * that did begin.
 *
 * @param <T> what comes in
 */
abstract class BulkRun<T> {

    private static final int BATCH = 64;

    private final BulkAppraisal settings;
    private final Iterator<? extends T> source;
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

    BulkRun(BulkAppraisal settings, Iterator<? extends T> source, Consumer<? super BulkResult> consumer) {
        this.settings = settings;
        this.source = source;
        this.consumer = consumer;
    }

    /** Judges one of the things that came in. */
    abstract BulkResult judge(long position, @Nullable T item);

    BulkTally run() {
        settings.executor().ifPresent(executor -> {
            for (int i = 1; i < settings.workers(); i++) {
                try {
                    executor.execute(this::work);
                } catch (RejectedExecutionException e) {
                    // fewer hands: the calling thread does the rest
                    return;
                }
            }
        });
        work();
        return end();
    }

    private BulkTally end() {
        lock.lock();
        try {
            while (working > 0) {
                alone.awaitUninterruptibly();
            }
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            tell();
            return sum.tally();
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        TallySheet own = new TallySheet();
        List<@Nullable T> batch = new ArrayList<>(BATCH);
        if (!begin()) {
            return;
        }
        try {
            long first = take(batch);
            while (!batch.isEmpty()) {
                judge(first, batch, own);
                first = take(batch);
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        } finally {
            leave(own);
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
    private long take(List<@Nullable T> batch) {
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
        } catch (RuntimeException | Error e) {
            // what came in before is judged first
            fail(e);
            return taken - batch.size();
        } finally {
            lock.unlock();
        }
    }

    private void judge(long first, List<@Nullable T> batch, TallySheet own) {
        int good = 0;
        for (int i = 0; i < batch.size(); i++) {
            BulkResult result = judge(first + i, batch.get(i));
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

    private void leave(TallySheet own) {
        lock.lock();
        try {
            sum.add(own.tally());
            working--;
            alone.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
