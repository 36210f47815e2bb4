package dev.ats.application.testkit;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.RequestKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What all in-memory ports of one kit share: the tables, and the locks that units of work hold. Thread-safe. */
final class InMemoryStore {
    private static final int PATIENCE_SECONDS = 10;

    private final Map<Thread, InMemoryUnitOfWork> current = new ConcurrentHashMap<>();
    private final Map<KeyName, InMemoryUnitOfWork> keys = new ConcurrentHashMap<>();
    private final Map<Object, Semaphore> locks = new ConcurrentHashMap<>();
    private volatile InMemoryTables tables = new InMemoryTables();

    private record KeyName(String scope, String value) {
        static KeyName of(RequestKey key) {
            return new KeyName(key.scope(), key.value());
        }
    }

    /** What is committed now. */
    InMemoryTables tables() {
        return tables;
    }

    /** The unit of work that this thread is inside of. */
    InMemoryUnitOfWork unit() {
        InMemoryUnitOfWork unit = current.get(Thread.currentThread());
        if (unit == null) {
            throw new IllegalStateException("outside a unit of work");
        }
        return unit;
    }

    void refuseNesting() {
        if (current.containsKey(Thread.currentThread())) {
            throw new IllegalStateException("inside a unit of work already");
        }
    }

    void begin(InMemoryUnitOfWork unit) {
        current.put(Thread.currentThread(), unit);
    }

    void end() {
        current.remove(Thread.currentThread());
    }

    /** All or nothing: when the write throws, nobody ever sees the copy it wrote to. */
    synchronized void write(Consumer<InMemoryTables> write) {
        InMemoryTables next = tables.copy();
        write.accept(next);
        tables = next;
    }

    boolean hold(RequestKey key, InMemoryUnitOfWork unit) {
        return !key.isGiven() || keys.putIfAbsent(KeyName.of(key), unit) == null;
    }

    void release(RequestKey key, InMemoryUnitOfWork unit) {
        keys.remove(KeyName.of(key), unit);
    }

    /** Waits until nobody else holds the thing of that name. */
    void hold(Object thing) {
        try {
            if (!lockOf(thing).tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Conflict(Conflict.Kind.UNORDERED, "lock of " + thing, null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Conflict(Conflict.Kind.UNORDERED, "lock of " + thing, interrupted);
        }
    }

    void release(Object thing) {
        lockOf(thing).release();
    }

    private Semaphore lockOf(Object thing) {
        return locks.computeIfAbsent(thing, one -> new Semaphore(1, true));
    }
}
