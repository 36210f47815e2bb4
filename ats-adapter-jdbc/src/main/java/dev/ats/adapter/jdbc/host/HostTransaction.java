package dev.ats.adapter.jdbc.host;

import java.sql.Connection;
import java.util.function.Function;

/**
 * The transaction that a host has begun on the calling thread and will end itself. Use cases that join it work between
 * two savepoints of it: what is done lasts when the host commits, and is gone when it rolls back; what is refused has
 * left no trace, neither in the host's work nor in a setting of its session.
 *
 * <p>{@link JpaHostTransaction} and {@link JdbcHostTransaction} are ready-made; whoever keeps transactions differently
 * writes these two methods.
 */
public interface HostTransaction {

    /**
     * Sends what the host has changed and not sent yet, so that it is there before a use case begins. What fails here
     * is the host's, and goes to the host as it is.
     *
     * @throws IllegalStateException when no transaction is active on this thread
     */
    void flush();

    /**
     * Lends the connection of the transaction, to be used by this thread until {@code work} returns. It is never
     * committed, rolled back as a whole, or closed.
     *
     * @return what {@code work} returns
     * @throws IllegalStateException when no transaction is active on this thread
     */
    <T> T lend(Function<Connection, T> work);
}
