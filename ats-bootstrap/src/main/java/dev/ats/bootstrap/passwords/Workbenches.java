package dev.ats.bootstrap.passwords;

import dev.ats.application.kernel.Unavailable;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;

/**
 * The memory that hashing works in: so many pieces, each used by one at a time and again and again. A few more may wait,
 * in order and not for long; everybody else is told to come back later.
 */
final class Workbenches {

    private final BlockingQueue<BlockPool> free;
    private final Semaphore waiting;
    private final int waiters;
    private final Duration patience;

    /**
     * @param benches how many work at once
     * @param waiters how many more may wait
     * @param patience how long each waits
     */
    Workbenches(int benches, int waiters, Duration patience) {
        this.free = new ArrayBlockingQueue<>(benches, true);
        for (int bench = 0; bench < benches; bench++) {
            free.add(new FixedBlockPool(Argon2Hash.MOST_MEMORY));
        }
        this.waiting = new Semaphore(waiters);
        this.waiters = waiters;
        this.patience = patience;
    }

    /**
     * Works on one of them.
     *
     * @throws Unavailable when too many wait already, or for too long
     */
    <T> T at(Function<BlockPool, T> work) {
        BlockPool bench = take();
        try {
            return work.apply(bench);
        } finally {
            free.add(bench);
        }
    }

    /** How many wait now. */
    int waiting() {
        return waiters - waiting.availablePermits();
    }

    private BlockPool take() {
        BlockPool bench = free.poll();
        if (bench != null) {
            return bench;
        }
        if (!waiting.tryAcquire()) {
            throw new Unavailable("too many passwords wait to be hashed", null);
        }
        try {
            bench = free.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("interrupted while a password waited to be hashed", e);
        } finally {
            waiting.release();
        }
        if (bench == null) {
            throw new Unavailable("a password waited too long to be hashed", null);
        }
        return bench;
    }
}
