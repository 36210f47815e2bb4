package dev.ats.bootstrap.e2e;

import dev.ats.domain.shared.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that the database holds of an organization and its people, by table, so short that it can be compared. Which
 * tables there are is asked of the catalogue; of each it has to be known whose rows it holds.
 */
final class Footprint {

    /** Tables of nobody in particular. */
    private static final Set<String> NOBODYS =
            Set.of("sign_in_delays", "signing_keys", "set_up", "listeners", "scheduled_tasks", "flyway_schema_history");

    private static final String UNION = " union all ";

    private final Rows rows;
    private final String sql;

    private Footprint(Rows rows, String sql) {
        this.rows = rows;
        this.sql = sql;
    }

    /** Of everybody; but for the timetable, which is written by time passing. */
    static Footprint ofAll(Rows rows) {
        return new Footprint(
                rows,
                columns(rows).keySet().stream()
                        .filter(table -> !table.equals("scheduled_tasks"))
                        .map(table -> part(table, "true"))
                        .collect(Collectors.joining(UNION)));
    }

    /** Of that organization, and of everybody who is a member of it now. */
    static Footprint of(OrganizationId organization, Rows rows) {
        String members =
                rows
                        .all("select account_id from ats.memberships where organization_id = '" + organization + "'")
                        .stream()
                        .map(row -> "'" + row.get(0) + "'")
                        .collect(Collectors.joining(", "));
        return new Footprint(
                rows,
                columns(rows).entrySet().stream()
                        .filter(table -> !NOBODYS.contains(table.getKey()))
                        .map(table ->
                                part(table.getKey(), theirs(table.getKey(), table.getValue(), organization, members)))
                        .collect(Collectors.joining(UNION)));
    }

    private static Map<String, Set<String>> columns(Rows rows) {
        Map<String, Set<String>> columns = new TreeMap<>();
        rows.all("select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relnamespace = 'ats'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0")
                .forEach(row -> columns.computeIfAbsent(row.get(0), none -> new TreeSet<>())
                        .add(row.get(1)));
        return columns;
    }

    private static String part(String table, String which) {
        return "select '" + table + "', count(*), md5(coalesce(string_agg(t::text, ' ' order by t::text), ''))"
                + " from ats." + table + " t where " + which;
    }

    private static String theirs(String table, Set<String> columns, OrganizationId organization, String members) {
        List<String> ways = new ArrayList<>();
        if (columns.contains("organization_id")) {
            ways.add("organization_id = '" + organization + "'");
        }
        if (columns.contains("account_id")) {
            ways.add("account_id in (" + members + ")");
        }
        if (table.equals("organizations")) {
            ways.add("id = '" + organization + "'");
        }
        if (table.equals("accounts")) {
            ways.add("id in (" + members + ")");
        }
        if (ways.isEmpty()) {
            throw new AssertionError("whose rows the table " + table + " holds has to be said");
        }
        // That somebody was denied something of theirs is in their journal, and is meant to be.
        String journal = table.equals("audit_entries") ? " and ending = 'done'" : "";
        return "(" + String.join(" or ", ways) + ")" + journal;
    }

    /** How it is now: by table, how many rows, and what they say. */
    Map<String, List<String>> now() {
        Map<String, List<String>> tables = new TreeMap<>();
        rows.all(sql).forEach(row -> tables.put(row.get(0), row.subList(1, 3)));
        return tables;
    }

    /** The tables in which two footprints differ. */
    static List<String> difference(Map<String, List<String>> before, Map<String, List<String>> after) {
        return before.keySet().stream()
                .filter(table -> !before.get(table).equals(after.get(table)))
                .toList();
    }
}
