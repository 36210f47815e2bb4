package dev.ats.adapter.jdbc.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;

/** The pool of connections a server works with. It is there before the database is, and outlives its absence. */
public final class Database implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final Duration KEEP_ALIVE = Duration.ofMinutes(2);
    /** Longer than any statement may take, so that only a dead network is given up. */
    private static final int TIMETABLE = 2;

    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Opens the pool; the first connection is made in the background.
     *
     * @param connections how many at most
     */
    public static Database open(ConnectionSettings settings, int connections) {
        return new Database(new HikariDataSource(config(settings, connections)));
    }

    private static HikariConfig config(ConnectionSettings settings, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ats");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setMaxLifetime(LIFETIME.toMillis());
        config.setKeepaliveTime(KEEP_ALIVE.toMillis());
        // Units of work begin and commit by themselves, in the texts they send anyway.
        config.setAutoCommit(true);
        config.setInitializationFailTimeout(-1);
        config.setDataSourceProperties(driverProperties());
        return config;
    }

    /**
     * Opens a small pool of its own for what keeps time beside the requests, whose statements we do not write: each of
     * its connections is the server role, in the schema, from the beginning.
     */
    public static Database openForTimetable(ConnectionSettings settings, JdbcSettings schema) {
        HikariConfig config = config(settings, TIMETABLE);
        config.setPoolName("ats-timetable");
        config.setConnectionInitSql("set role \"" + schema.role() + "\"; set search_path to " + schema.searchPath()
                + "; set statement_timeout to " + schema.statementTimeout().toMillis());
        return new Database(new HikariDataSource(config));
    }

    /** The connections. */
    public DataSource connections() {
        return pool;
    }

    /** Whether the database answers now. */
    public boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private static Properties driverProperties() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "ats");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("socketTimeout", Long.toString(SILENCE.toSeconds()));
        properties.setProperty("connectTimeout", "5");
        // Details quote the values of rows, and messages end in logs.
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }
}
