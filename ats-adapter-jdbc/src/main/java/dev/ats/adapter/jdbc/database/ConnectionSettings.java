package dev.ats.adapter.jdbc.database;

import static java.util.Objects.requireNonNull;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is, and as whom to enter it.
 *
 * @param url a JDBC URL of PostgreSQL
 * @param password never shown
 */
public record ConnectionSettings(String url, String user, String password) {

    public ConnectionSettings {
        requireNonNull(url, "url");
        requireNonNull(user, "user");
        requireNonNull(password, "password");
    }

    /** Connections that are opened when asked for and closed when given back: for migrations. */
    public DataSource unpooled() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("ats-migrations");
        source.setTcpKeepAlive(true);
        return source;
    }

    @Override
    public String toString() {
        return "ConnectionSettings[" + user + "]";
    }
}
