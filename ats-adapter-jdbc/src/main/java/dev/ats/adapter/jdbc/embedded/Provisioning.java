package dev.ats.adapter.jdbc.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Makes sure, at every start, that the two roles have the powers they need and no more, and that the database is there. */
record Provisioning(Endpoint endpoint, Secrets secrets) {

    private static final String POWERS = "login nosuperuser nobypassrls nocreatedb nocreaterole noreplication";
    private static final String HAS_THOSE = "select rolcanlogin and not (rolsuper or rolbypassrls or rolcreatedb"
            + " or rolcreaterole or rolreplication) from pg_roles where rolname = ?";
    private static final String OPEN_TO_ALL = "select has_database_privilege('public', 'template1', 'connect')"
            + " or has_database_privilege('public', 'postgres', 'connect')";

    void ensure(String database) {
        try (Connection connection = endpoint.connect("postgres", secrets.superuser())) {
            connection.setAutoCommit(false);
            role(connection, secrets.owner());
            role(connection, secrets.server());
            closeOthers(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new EmbeddedPostgresFailed("the roles cannot be made: " + e.getMessage(), e);
        }
        Databases databases = new Databases(endpoint, secrets);
        if (!databases.exists(database)) {
            databases.create(database);
        }
    }

    private static void role(Connection connection, Login login) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(HAS_THOSE);
                Statement change = connection.createStatement()) {
            asked.setString(1, login.user());
            try (ResultSet answer = asked.executeQuery()) {
                if (!answer.next()) {
                    change.execute("create role " + login.user() + " " + POWERS);
                    // The server gets a verifier, so that no log of it can ever hold the password.
                    connection
                            .unwrap(PGConnection.class)
                            .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
                } else if (!answer.getBoolean(1)) {
                    change.execute("alter role " + login.user() + " " + POWERS);
                }
            }
        }
    }

    private static void closeOthers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(OPEN_TO_ALL)) {
            answer.next();
            if (answer.getBoolean(1)) {
                statement.execute("revoke connect, temporary on database postgres, template1 from public");
            }
        }
    }
}
