package dev.ats.adapter.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ats.adapter.jdbc.Overheard.Sent;
import dev.ats.adapter.jdbc.kernel.Value;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.HashPrefixSqlParser;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** How the server would find the rows of a statement, as the server role inside the large organization. */
record Plan(JsonNode root) {

    private static final Pattern BIND = Pattern.compile("\\?");

    /** The plan for the values that are bound. */
    static Plan withValues(AtsDatabase database, Sent statement) {
        return withValues(database, statement, "explain (format json) ");
    }

    /** The same, with what it really came to. */
    static Plan withValuesAndRun(AtsDatabase database, Sent statement) {
        return withValues(database, statement, "explain (analyze, format json) ");
    }

    private static Plan withValues(AtsDatabase database, Sent statement, String explain) {
        return inside(database, statement, handle -> {
            Query query = handle.createQuery(explain + statement.text());
            List<Value> values = statement.values();
            for (int place = 0; place < values.size(); place++) {
                query.bind(place, values.get(place));
            }
            return query.mapTo(String.class).one();
        });
    }

    /** The plan that the server keeps when a statement is sent again and again. */
    static Plan generic(AtsDatabase database, Sent statement) {
        return generic(database, statement, "explain (format json) ");
    }

    /** The same, with what it really came to. */
    static Plan genericAndRun(AtsDatabase database, Sent statement) {
        return generic(database, statement, "explain (analyze, format json) ");
    }

    private static Plan generic(AtsDatabase database, Sent statement, String explain) {
        List<Value> values = statement.values();
        String types = values.stream().map(Value::type).collect(Collectors.joining(", "));
        String literals = values.stream().map(Plan::literal).collect(Collectors.joining(", "));
        Matcher bind = BIND.matcher(statement.text());
        StringBuilder text = new StringBuilder();
        for (int place = 1; bind.find(); place++) {
            bind.appendReplacement(text, Matcher.quoteReplacement("$" + place));
        }
        bind.appendTail(text);
        return inside(database, statement, handle -> {
            handle.execute("set local plan_cache_mode = force_generic_plan");
            String signature = values.isEmpty() ? "one" : "one(" + types + ")";
            handle.getConfig(SqlStatements.class).setSqlParser(new HashPrefixSqlParser());
            handle.execute("prepare " + signature + " as " + text);
            String call = values.isEmpty() ? "one" : "one(" + literals + ")";
            return handle.createQuery(explain + "execute " + call)
                    .mapTo(String.class)
                    .one();
        });
    }

    /** The tables that are read from one end to the other; the one that has a single row always is. */
    List<String> scannedWhole() {
        return root.findParents("Node Type").stream()
                .filter(node -> node.get("Node Type").asText().equals("Seq Scan"))
                .map(node -> node.get("Relation Name").asText())
                .filter(table -> !table.equals("set_up"))
                .toList();
    }

    /** How many rows of one table are looked at, whether they are used or not. */
    long mostRowsLookedAt() {
        return root.findParents("Relation Name").stream()
                .mapToLong(node -> node.get("Actual Loops").asLong()
                        * (node.get("Actual Rows").asLong()
                                + node.path("Rows Removed by Filter").asLong()))
                .max()
                .orElse(0);
    }

    /** What only counts stops early, and may well scan until then, were that not forbidden to every transaction. */
    private static Plan inside(AtsDatabase database, Sent statement, Function<Handle, String> explained) {
        DataSource connections = database.server().unpooled();
        String json = Jdbi.create(connections).inTransaction(handle -> {
            handle.select(
                            "select set_config('search_path', 'ats', true) || set_config('ats.organization', ?, true)",
                            Volume.ORGANIZATION.toString())
                    .mapTo(String.class)
                    .one();
            if (statement.counts()) {
                handle.execute("set local enable_seqscan = off");
            }
            return explained.apply(handle);
        });
        try {
            return new Plan(new JsonMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static String literal(Value value) {
        if (value.value() == null) {
            return "null";
        }
        if (value.value() instanceof Object[] elements) {
            return Stream.of(elements).map(Plan::element).collect(Collectors.joining(",", "'{", "}'"));
        }
        return "'" + value.value().toString().replace("'", "''") + "'";
    }

    private static String element(Object element) {
        return '"'
                + element.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "''")
                + '"';
    }
}
