package dev.ats.adapter.jdbc.host;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.util.function.Function;
import java.util.function.Supplier;

/** The transaction of a host that works with plain JDBC, and sends everything at once. */
public final class JdbcHostTransaction implements HostTransaction {

    private final Supplier<Connection> current;

    private JdbcHostTransaction(Supplier<Connection> current) {
        this.current = current;
    }

    /**
     * The transaction of that connection.
     *
     * @param current finds the connection whose transaction the calling thread is in, or null; its autocommit is off
     */
    public static HostTransaction of(Supplier<Connection> current) {
        return new JdbcHostTransaction(requireNonNull(current, "current"));
    }

    @Override
    public void flush() {
        connection();
    }

    @Override
    public <T> T lend(Function<Connection, T> work) {
        return work.apply(connection());
    }

    private Connection connection() {
        Connection connection = current.get();
        if (connection == null) {
            throw new IllegalStateException("there is no transaction on this thread that a use case could join");
        }
        return connection;
    }
}
