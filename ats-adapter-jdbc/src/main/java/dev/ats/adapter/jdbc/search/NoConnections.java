package dev.ats.adapter.jdbc.search;

import java.sql.Connection;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Hibernate opens no connection of its own: it is given that of a unit of work, or it has none. */
final class NoConnections implements ConnectionProvider {

    private static final long serialVersionUID = 1;

    @Override
    public Connection getConnection() {
        throw new UnsupportedOperationException("searches run on the connection of a unit of work");
    }

    @Override
    public void closeConnection(Connection connection) {
        throw new UnsupportedOperationException("whoever gave it takes it back");
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException("there is nothing behind it");
    }
}
