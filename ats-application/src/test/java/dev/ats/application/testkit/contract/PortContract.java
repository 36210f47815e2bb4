package dev.ats.application.testkit.contract;

import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.sessions.Secret;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the contracts of all ports have in common: the ports, and a way to look at what they have written. */
public abstract class PortContract {

    /** The ports under contract; their store may be shared with other tests. */
    protected abstract AtsPorts ports();

    /** Shows what has been written and no port reads back. */
    protected abstract Inspection inspection();

    /** An organization nobody else works in. */
    final World newWorld() {
        return World.in(ports());
    }

    /** A secret nobody has. */
    static Secret newSecret() {
        String value = UUID.randomUUID().toString().replace('-', '_') + "0000000";
        return new Secret(value);
    }

    /** Runs on another thread, which dies with it. */
    static <T> FutureTask<T> elsewhere(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "elsewhere");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** The same, where it has to wait for the unit of work that this thread is inside of. */
    static <T> FutureTask<T> waitingElsewhere(Callable<T> work) {
        FutureTask<T> task = elsewhere(work);
        // Long enough for a read that does not wait, short against any timeout of a store.
        Assertions.assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> task.get(250, TimeUnit.MILLISECONDS));
        return task;
    }

    static void assertConflict(Conflict.Kind kind, ThrowingCallable work) {
        Assertions.assertThatExceptionOfType(Conflict.class)
                .isThrownBy(work)
                .extracting(Conflict::kind)
                .isEqualTo(kind);
    }
}
