package dev.ats.domain.testkit;

import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may do what, written down by hand in {@code who-may-do-what.txt}: of every built-in role and of three that an
 * organization could define, each permission on things that stand in seven ways to whoever holds the role. A allowed, D
 * denied, H hidden. The policy and the product over HTTP are both held against it.
 */
public final class WhoMayDoWhat {

    /** The roles of the table that are not built in, and what they grant. */
    public static final Map<String, Grants> CUSTOM_ROLES = customRoles();

    private static final String TABLE = read("who-may-do-what.txt");
    private static final List<String> HEAD = cellsOf(TABLE.lines().findFirst().orElseThrow());
    private static final List<Row> ROWS = TABLE.lines().skip(1).map(Row::read).toList();

    private WhoMayDoWhat() {}

    /**
     * One line.
     *
     * @param verdicts A, D or H by the standing of the thing, which is the name of a column
     */
    public record Row(String role, Permission permission, Map<String, String> verdicts) {

        public Row {
            verdicts = Map.copyOf(verdicts);
        }

        /** What the line says of a thing that stands so. */
        public String of(String standing) {
            return verdicts.get(standing);
        }

        /** Whether the role may do it to anything at all. */
        public boolean isEver() {
            return verdicts.containsValue("A");
        }

        private static Row read(String line) {
            List<String> cells = cellsOf(line);
            Map<String, String> verdicts = new HashMap<>();
            for (int column = 2; column < HEAD.size(); column++) {
                verdicts.put(HEAD.get(column), cells.get(column));
            }
            return new Row(cells.get(0), Permission.named(cells.get(1)).orElseThrow(), verdicts);
        }
    }

    /** All of it. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** The line of that role and permission. */
    public static Row row(String role, Permission permission) {
        return ROWS.stream()
                .filter(row -> row.role().equals(role) && row.permission() == permission)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Grants> customRoles() {
        Map<String, Grants> roles = new LinkedHashMap<>();
        roles.put(
                "sourcer",
                grants(Reach.ORGANIZATION, Permission.JOB_VIEW)
                        .and(grants(
                                Reach.ASSIGNED,
                                Permission.APPLICATION_VIEW,
                                Permission.APPLICATION_BROWSE,
                                Permission.APPLICATION_CREATE,
                                Permission.APPLICATION_NOTE)));
        roles.put(
                "team_lead",
                grants(
                        Reach.TEAM,
                        Permission.JOB_VIEW,
                        Permission.JOB_UPDATE,
                        Permission.APPLICATION_VIEW,
                        Permission.APPLICATION_MOVE,
                        Permission.APPLICATION_ASSESS,
                        Permission.APPLICATION_VIEW_ASSESSMENT,
                        Permission.MEMBER_VIEW,
                        Permission.MEMBER_UPDATE,
                        Permission.TEAM_VIEW));
        roles.put(
                "clerk",
                grants(
                                Reach.ORGANIZATION,
                                Permission.MEMBER_VIEW,
                                Permission.MEMBER_INVITE,
                                Permission.ROLE_VIEW,
                                Permission.AUDIT_VIEW,
                                Permission.DEAD_LETTER_VIEW)
                        .and(grants(
                                Reach.OWN,
                                Permission.JOB_VIEW,
                                Permission.APPLICATION_NOTE,
                                Permission.APPLICATION_BROWSE)));
        return roles;
    }

    private static Grants grants(Reach reach, Permission... permissions) {
        List<Grant> grants = new ArrayList<>();
        Arrays.stream(permissions).forEach(permission -> grants.add(new Grant(permission, reach)));
        return Grants.of(grants);
    }

    private static String read(String name) {
        try (InputStream table = WhoMayDoWhat.class.getResourceAsStream(name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cellsOf(String line) {
        return List.of(line.trim().split("\\s+"));
    }
}
