package dev.ats.bootstrap.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The measured database from the inside, as its owner: to fill it, to draw from it, and to look whether all is true. */
final class Ledger implements AutoCloseable {

    private static final String DEADLOCK = "40P01";
    private static final int TURNS = 5;

    private final Connection owner;

    private Ledger(Connection owner) {
        this.owner = owner;
    }

    /** Enters it with that login. */
    static Ledger of(String jdbcUrl, String user, String password) {
        try {
            return new Ledger(DriverManager.getConnection(jdbcUrl, user, password));
        } catch (SQLException e) {
            throw new BenchFailed("the database cannot be entered: " + e.getMessage(), e);
        }
    }

    /** Runs a script, all of it or nothing, under these settings. */
    void run(String script, Map<String, String> settings) {
        StringBuilder text = new StringBuilder("begin;\n");
        settings.forEach((name, value) -> text.append("set local ")
                .append(name)
                .append(" = '")
                .append(value)
                .append("';\n"));
        String all = text.append(Script.named(script)).append(";\ncommit").toString();
        for (int turn = 1; !isDone(all, turn == TURNS); turn++) {
            execute("rollback");
        }
    }

    /** Whether it went through: whoever goes the rounds of mail may have been in the way. */
    private boolean isDone(String sql, boolean last) {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            if (!last && DEADLOCK.equals(e.getSQLState())) {
                return false;
            }
            throw new BenchFailed("the database cannot be changed: " + e.getMessage(), e);
        }
    }

    /** Lets the planner know what is there. */
    void analyze() {
        execute("analyze " + String.join(", ", tables()));
    }

    /** The same, and leaves nothing for autovacuum to do in the middle of a measurement. */
    void settle() {
        execute("vacuum (analyze, skip_database_stats) " + String.join(", ", tables()));
    }

    private List<String> tables() {
        return rows("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname in ('ats', 'floor') order by 1""").stream().map(row -> row[0]).toList();
    }

    /** One row after the other, its columns as texts. */
    List<String[]> rows(String sql) {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            List<String[]> read = new ArrayList<>();
            while (rows.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getString(i + 1);
                }
                read.add(row);
            }
            return read;
        } catch (SQLException e) {
            throw new BenchFailed("the database cannot be asked: " + e.getMessage(), e);
        }
    }

    /**
     * Looks at the invariants.
     *
     * @throws BenchFailed when rows break one, with its name
     */
    void requireTruth(String after) {
        try {
            List<String> broken = Invariants.broken(owner);
            if (!broken.isEmpty()) {
                throw new BenchFailed(
                        "this run is worth nothing: after " + after + " there are " + String.join("; ", broken));
            }
        } catch (SQLException e) {
            throw new BenchFailed("the invariants cannot be looked at: " + e.getMessage(), e);
        }
    }

    void execute(String sql) {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new BenchFailed("the database cannot be changed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            owner.close();
        } catch (SQLException e) {
            throw new BenchFailed("the database cannot be left: " + e.getMessage(), e);
        }
    }
}
