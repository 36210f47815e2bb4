package dev.ats.bootstrap.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows of a running server's database as the owner of the schema sees them, who sees all, over one connection. */
final class Rows implements AutoCloseable {

    private final Connection connection;

    private Rows(Connection connection) {
        this.connection = connection;
    }

    static Rows of(World world) {
        try {
            var postgres = world.postgres();
            return new Rows(DriverManager.getConnection(
                    postgres.jdbcUrl(),
                    postgres.owner().user(),
                    postgres.owner().password()));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What is found, as texts. */
    List<List<String>> all(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The one id that is found. */
    UUID id(String sql) {
        return UUID.fromString(all(sql).get(0).get(0));
    }

    /** Changes rows, where no request could. */
    void change(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
