package dev.ats.adapter.jdbc.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One statement on a connection of its own, as an application would open it. */
final class Sql {

    private Sql() {}

    static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        run(postgres.jdbcUrl(), postgres.owner(), sql);
    }

    static void run(String url, Login login, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        return ask(postgres.jdbcUrl(), postgres.owner(), sql);
    }

    static String ask(String url, Login login, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    static boolean answers(EmbeddedPostgres postgres) {
        try {
            return ask(postgres, "select 1").equals("1");
        } catch (SQLException e) {
            return false;
        }
    }
}
