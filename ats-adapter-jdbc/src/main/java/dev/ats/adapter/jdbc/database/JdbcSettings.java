package dev.ats.adapter.jdbc.database;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How every transaction is set, whoever owns the connection.
 *
 * @param schema where the tables are
 * @param role the role that every transaction takes on; it owns nothing and bypasses nothing
 * @param statementTimeout how long one statement may take
 * @param lockTimeout how long it may wait for somebody else's row
 * @param idleTimeout how long a transaction may stay without a statement, so that a program that hangs holds nothing
 */
public record JdbcSettings(
        String schema, String role, Duration statementTimeout, Duration lockTimeout, Duration idleTimeout) {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    public JdbcSettings {
        requireName(schema);
        requireName(role);
        requireNonNull(statementTimeout, "statementTimeout");
        requireNonNull(lockTimeout, "lockTimeout");
        requireNonNull(idleTimeout, "idleTimeout");
    }

    /** Schema {@code ats}, role {@code ats_server}, 15, 5 and 30 seconds. */
    public static JdbcSettings defaults() {
        return new JdbcSettings(
                "ats", "ats_server", Duration.ofSeconds(15), Duration.ofSeconds(5), Duration.ofSeconds(30));
    }

    /** The same, in another schema. */
    public JdbcSettings withSchema(String other) {
        return new JdbcSettings(other, role, statementTimeout, lockTimeout, idleTimeout);
    }

    /** The same, as another role, which the migration creates where there is none of that name. */
    public JdbcSettings withRole(String other) {
        return new JdbcSettings(schema, other, statementTimeout, lockTimeout, idleTimeout);
    }

    /** The same, with other timeouts. */
    public JdbcSettings withTimeouts(Duration statement, Duration lock, Duration idle) {
        return new JdbcSettings(schema, role, statement, lock, idle);
    }

    /** The name of something in the schema. */
    public String qualified(String name) {
        return "\"" + schema + "\"." + name;
    }

    /** Where unqualified names are looked up: never in a schema that anybody else could write to. */
    public String searchPath() {
        return "\"" + schema + "\", pg_temp";
    }

    private static void requireName(String name) {
        if (!NAME.matcher(requireNonNull(name, "name")).matches()) {
            throw new IllegalArgumentException("not a plain lower-case name: " + name);
        }
    }
}
