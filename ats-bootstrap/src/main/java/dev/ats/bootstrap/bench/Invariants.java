package dev.ats.bootstrap.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What must hold in the database whatever has happened, counted as the owner, who sees every row. */
public final class Invariants {

    private static final String NAMED = "-- ";

    private Invariants() {}

    /**
     * One that must hold.
     *
     * @param name what there must be none of
     * @param sql counts them
     */
    private record Invariant(String name, String sql) {

        static Invariant read(String block) {
            int end = block.indexOf('\n');
            return new Invariant(block.substring(NAMED.length(), end), block.substring(end + 1));
        }
    }

    /**
     * Those that do not hold.
     *
     * @param owner a connection of the owner
     * @return what there is and must not be, with its number; empty when all is well
     * @throws SQLException when the database cannot be asked
     */
    public static List<String> broken(Connection owner) throws SQLException {
        List<String> broken = new ArrayList<>();
        try (Statement statement = owner.createStatement()) {
            statement.execute("set work_mem = '128MB'");
            for (Invariant one : all()) {
                long offenders = count(statement, one.sql());
                if (offenders > 0) {
                    broken.add(offenders + " " + one.name());
                }
            }
        }
        return broken;
    }

    private static List<Invariant> all() {
        // The first block explains the file.
        return Arrays.stream(Script.named("invariants.sql").split("\n\n"))
                .skip(1)
                .map(Invariant::read)
                .toList();
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
