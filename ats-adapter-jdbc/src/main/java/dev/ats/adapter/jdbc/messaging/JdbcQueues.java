package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.messaging.Queues;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The queues as rows outside row-level security. A claim is one statement, in a transaction of its own: of each
 * organization its oldest, beginning with the one after that which was served last, as many as are wanted; those that
 * somebody else is claiming are passed over.
 */
public final class JdbcQueues implements Queues {

    private static final Actor POSTMAN = new Actor.System("mail");

    /**
     * Organizations are found by leaping from one to the next along the index, whatever each has waiting. Rows are locked
     * one by one, in the order in which they were chosen, so that the limit counts only those nobody else has locked.
     */
    private static final String CLAIM = """
            with recursive organizations(id) as (
              (select q.organization_id from %1$s q where %3$s order by q.organization_id limit 1)
              union all
              select (
                select q.organization_id from %1$s q
                where q.organization_id > o.id and %3$s order by q.organization_id limit 1)
              from organizations o where o.id is not null),
            chosen as (
              select d.%2$s, d.turn, d.organization_id
              from organizations o
              cross join lateral (
                select due.%2$s, due.organization_id, row_number() over (order by due.due_at, due.%2$s) as turn
                from (
                  select q.%2$s, q.organization_id, q.due_at from %1$s q
                  where q.organization_id = o.id and q.due_at <= :now and %3$s
                  order by q.due_at, q.%2$s limit :most) due) d
              where o.id is not null
              order by d.turn, d.organization_id <= :served, d.organization_id
              limit :more),
            locked as (
              select l.%2$s from chosen c
              cross join lateral (
                select q.%2$s from %1$s q where q.%2$s = c.%2$s and q.due_at <= :now and %3$s
                for update skip locked) l
              limit :most)
            update %1$s q set due_at = :until where q.%2$s = any(array(select l.%2$s from locked l)) and %3$s
            returning q.%2$s as id, q.organization_id""";

    private static final Map<Kind, Sql> CLAIMS = new EnumMap<>(Map.of(
            Kind.EVENTS, Sql.of(CLAIM.formatted("outbox_due", "event_id", "true")),
            Kind.MAILS, Sql.of(CLAIM.formatted("mail_due", "mail_id", "true")),
            Kind.BULKS, Sql.of(CLAIM.formatted("bulk_due", "bulk_id", "true")),
            Kind.TELLINGS,
                    Sql.of(CLAIM.formatted(
                            "tellings", "event_id", "q.listener = :listener and q.status = 'waiting'"))));

    private final JdbcUnitsOfWork units;
    private final Map<Line, OrganizationId> served = new ConcurrentHashMap<>();

    public JdbcQueues(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public List<Due> claim(Line line, int most, Instant now, Instant until) {
        OrganizationId last = served.getOrDefault(line, OrganizationId.INSTALLATION);
        Bound claim = CLAIMS.get(line.kind())
                .bind()
                .number("most", most)
                // Those passed over, because somebody else is claiming them, have others behind them.
                .number("more", 4 * most)
                .id("served", last)
                .instant("now", now)
                .instant("until", until);
        if (line.listener() != null) {
            claim.text("listener", line.listener());
        }
        List<Due> claimed = units.apart(
                POSTMAN, claim, row -> new Due(row.id("organization_id", OrganizationId::new), row.uuid("id")));
        Turns.lastOf(claimed, last).ifPresent(organization -> served.put(line, organization));
        return claimed;
    }
}
