package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Whoever answers on our port has to be the server of our cluster: it knows the password's verifier, was born with the
 * cluster's identifier, and works in its directory (a copied cluster has the first two as well).
 */
final class IdentityProof {

    private static final String QUESTION =
            "select system_identifier, current_setting('data_directory') from pg_control_system()";

    private IdentityProof() {}

    static void demand(Cluster cluster, Endpoint endpoint, Login superuser) throws IOException {
        try (Connection connection = endpoint.connect("postgres", superuser);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(QUESTION)) {
            answer.next();
            if (answer.getLong(1) != cluster.systemIdentifier()
                    || !answer.getString(2).equals(cluster.path().toString())) {
                throw new EmbeddedPostgresFailed("the server on port " + endpoint.port() + " is not ours");
            }
        } catch (SQLException e) {
            throw new EmbeddedPostgresFailed(
                    "the server on port " + endpoint.port() + " does not prove to be ours: " + e.getMessage(), e);
        }
    }
}
