package dev.ats.adapter.jdbc.kernel;

import java.sql.Connection;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionFactory;

/** The connection that a host has lent to the calling thread, for as long as it has. Closing it leaves it open. */
final class LentConnections implements ConnectionFactory {

    @SuppressWarnings("ThreadLocalUsage") // one for each way of joining a host, living as long as it
    private final ThreadLocal<Connection> lent = new ThreadLocal<>();

    <T> T with(Connection connection, Supplier<T> work) {
        lent.set(connection);
        try {
            return work.get();
        } finally {
            lent.remove();
        }
    }

    @Override
    public Connection openConnection() {
        return lent.get();
    }

    @Override
    public void closeConnection(Connection connection) {
        // It is the host's.
    }
}
