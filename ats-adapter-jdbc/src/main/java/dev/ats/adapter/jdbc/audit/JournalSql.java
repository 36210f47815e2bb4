package dev.ats.adapter.jdbc.audit;

import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.audit.JournalFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statements of {@link JdbcJournalReads}: one for each set of filters that is asked for, so that each has a plan of
 * its own. Times are always bound; where none was named they are the ends of time.
 */
final class JournalSql {

    private static final String COLUMNS =
            "select e.id, e.at, e.by, e.action, e.object_kind, e.object_id, e.ending, cast(e.facts as text) as facts,"
                    + " e.request_id\n";

    private static final String ENTRIES = """
            from audit_entries e
            where e.organization_id = organization() and :sees_all
              and e.at >= :from and (e.at, e.id) < (:before_at, :before_id)""";

    private static final String NEWEST = "\norder by e.at desc, e.id desc limit :most";

    private static final Map<Asked, Sql> MADE = new ConcurrentHashMap<>();

    private record Asked(boolean actor, boolean object, boolean kind, boolean action) {}

    private JournalSql() {}

    /** The statement for what that filter asks for; its binds are those that it names, and the ends. */
    static Sql of(JournalFilter filter) {
        Asked asked = new Asked(
                filter.actor() != null,
                filter.object() != null,
                filter.kind() != null,
                !filter.actions().isEmpty());
        return MADE.computeIfAbsent(asked, JournalSql::made);
    }

    private static Sql made(Asked asked) {
        String entries = ENTRIES
                + (asked.actor() ? " and e.by = :by" : "")
                + (asked.object() ? " and e.object_id = :object" : "")
                + (asked.kind() ? " and e.object_kind = :kind" : "");
        if (!asked.action()) {
            return Sql.of(COLUMNS + entries + NEWEST);
        }
        // The newest of each action, and of these the newest: several actions in one index scan would come out of
        // order.
        return Sql.of(COLUMNS + "from unnest(:actions) wanted(action) cross join lateral (select *\n" + entries
                + " and e.action = wanted.action" + NEWEST + ") e" + NEWEST);
    }
}
