package dev.ats.application.kernel;

import java.util.List;

/** One organization entered by one actor, all or nothing. */
public interface UnitOfWork {

    /**
     * What entering found. An adapter may put off entering until the first read and send both in one trip; asking here
     * forces it.
     */
    Opened opened();

    /**
     * Writes all of these and commits, in one flush. The unit of work is over then.
     *
     * @throws Conflict when somebody else was faster; nothing was written
     * @throws OutcomeUnknown when the connection was lost before the commit was confirmed
     * @throws Unavailable when the store cannot be reached; nothing was written
     */
    void commit(List<Saving> savings);
}
