package dev.ats.adapter.jdbc.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** The databases of the embedded server; each belongs to the owner role, and the server role may only enter. */
public final class Databases {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final Endpoint endpoint;
    private final Secrets secrets;

    Databases(Endpoint endpoint, Secrets secrets) {
        this.endpoint = endpoint;
        this.secrets = secrets;
    }

    public boolean exists(String name) {
        return asSuperuser("look for database " + name, connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select 1 from pg_database where datname = ?")) {
                statement.setString(1, name);
                try (ResultSet found = statement.executeQuery()) {
                    return found.next();
                }
            }
        });
    }

    /** Creates an empty database. */
    public void create(String name) {
        createFrom("template1", name);
    }

    /**
     * Creates a copy of a database that nobody is connected to.
     *
     * @throws EmbeddedPostgresFailed when the name is taken or no plain lower-case word, or the template is in use
     */
    public void createFrom(String template, String name) {
        String owner = secrets.owner().user();
        run(
                "create database " + name,
                "create database " + word(name) + " template " + word(template) + " owner " + owner,
                "revoke all on database " + name + " from public",
                "grant connect on database " + name + " to " + secrets.server().user());
    }

    /** Drops the database if it is there, whoever is connected. */
    public void drop(String name) {
        run("drop database " + name, "drop database if exists " + word(name) + " with (force)");
    }

    private void run(String deed, String... statements) {
        asSuperuser(deed, connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
                return true;
            }
        });
    }

    private static String word(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new EmbeddedPostgresFailed("not a name for a database: " + name);
        }
        return name;
    }

    private <R> R asSuperuser(String deed, Work<R> work) {
        try (Connection connection = endpoint.connect("postgres", secrets.superuser())) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new EmbeddedPostgresFailed("cannot " + deed + ": " + e.getMessage(), e);
        }
    }

    private interface Work<R> {
        R on(Connection connection) throws SQLException;
    }
}
