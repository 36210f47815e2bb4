package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.adapter.jdbc.kernel.StoredJson;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.bulk.Bulks;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.Change;
import java.time.Instant;
import java.util.Optional;

/** Bulks as rows, with a row for each item, and one in the queue as long as anything is left to do. */
public final class JdbcBulks implements Bulks {

    private static final Sql FIND = Sql.of("select " + BulkRow.COLUMNS + """
            , (select cast(count(*) as integer) from bulk_items i
               where i.organization_id = b.organization_id and i.bulk_id = b.id and i.outcome = 'pending') as pending
            from bulks b where b.organization_id = organization() and b.id = :id""");
    private static final Sql ITEM = Sql.of("select " + BulkRow.RESULT + """
             from bulk_items i
            where i.organization_id = organization() and i.bulk_id = :bulk and i.position = :position""");
    private static final Sql START = Sql.of("""
            insert into bulks (organization_id, id, action, to_stage, started_by, started_at)
            values (:organization, :id, :action, :to, :by, :at)""");
    private static final Sql WORDS = Sql.of("""
            insert into bulk_words (organization_id, bulk_id, reason, tag) values (:organization, :id, :reason, :tag)""");
    private static final Sql ITEMS = Sql.of("""
            insert into bulk_items (organization_id, bulk_id, position, application_id, outcome)
            select :organization, :id, a.n - 1, a.id, 'pending' from unnest(:applications) with ordinality a(id, n)""");
    private static final Sql QUEUE = Sql.of("""
            insert into bulk_due (bulk_id, organization_id, due_at) values (:id, :organization, :due)""");
    private static final Sql END = Sql.of("""
            with ended as (
              update bulk_items set outcome = :outcome, from_stage = :from, to_stage = :to, version = :version,
                problem = cast(:problem as jsonb)
              where organization_id = organization() and bulk_id = :bulk and position = :position and outcome = 'pending'
              returning 1)
            select created_once((select count(*) from ended))""");
    private static final Sql DUE = Sql.of("update bulk_due set due_at = :due where bulk_id = :id");
    private static final Sql DONE = Sql.of("delete from bulk_due where bulk_id = :id");

    private final JdbcUnitsOfWork units;

    public JdbcBulks(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Begun> find(BulkId id) {
        return units.current()
                .first(FIND.bind().id("id", id), row -> new Begun(BulkRow.read(row), row.number("pending")));
    }

    @Override
    public Optional<ItemResult> item(BulkId bulk, int position) {
        return units.current().first(ITEM.bind().id("bulk", bulk).number("position", position), BulkRow::result);
    }

    @Override
    public Saving starting(Change<Bulk> started, BulkTask task, Instant due) {
        Bulk.State state = started.next().state();
        return JdbcSaving.of(
                started.events(),
                Rank.BULKS.write(
                        state.id(),
                        of(START, state)
                                .word("action", state.action())
                                .text("to", state.to())
                                .id("by", state.startedBy())
                                .instant("at", state.startedAt())),
                Rank.BULK_ITEMS.write(
                        state.id(),
                        of(WORDS, state).text("reason", task.reason()).text("tag", task.tag())),
                Rank.BULK_ITEMS.write(state.id(), of(ITEMS, state).ids("applications", state.applications())),
                Rank.BULK_DUE.write(state.id(), of(QUEUE, state).instant("due", due)));
    }

    private static Bound of(Sql sql, Bulk.State state) {
        return sql.bind().id("organization", state.organization()).id("id", state.id());
    }

    @Override
    public Saving ending(BulkId bulk, int position, ItemResult result) {
        return JdbcSaving.of(Rank.BULK_ITEMS.write(
                bulk,
                END.bind()
                        .id("bulk", bulk)
                        .number("position", position)
                        .word("outcome", result.outcome())
                        .text("from", result.from())
                        .text("to", result.to())
                        .numberOrNull("version", result.version())
                        .text("problem", result.problem() == null ? null : StoredJson.write(result.problem()))));
    }

    @Override
    public Saving due(BulkId bulk, Instant then) {
        return JdbcSaving.of(Rank.BULK_DUE.write(bulk, DUE.bind().id("id", bulk).instant("due", then)));
    }

    @Override
    public Saving done(BulkId bulk) {
        return JdbcSaving.of(Rank.BULK_DUE.write(bulk, DONE.bind().id("id", bulk)));
    }
}
