package dev.ats.application.kernel;

import java.util.function.Function;

/** Where units of work come from. The out-ports of the same adapter work inside the current one, and only there. */
public interface UnitsOfWork {

    /**
     * Runs {@code work} inside a new unit of work of the calling thread, which ends with it: what was not committed is
     * undone.
     *
     * @throws Unavailable when the store cannot be reached
     * @throws IllegalStateException when the thread is inside one already
     */
    <T> T inside(Opening opening, Function<UnitOfWork, T> work);
}
