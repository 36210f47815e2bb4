package dev.ats.application.testkit.contract;

import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Conflict;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
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

    /** Runs on another thread, which dies with it. */
    static <T> FutureTask<T> elsewhere(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "elsewhere");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    static void assertConflict(Conflict.Kind kind, ThrowingCallable work) {
        Assertions.assertThatExceptionOfType(Conflict.class)
                .isThrownBy(work)
                .extracting(Conflict::kind)
                .isEqualTo(kind);
    }
}
