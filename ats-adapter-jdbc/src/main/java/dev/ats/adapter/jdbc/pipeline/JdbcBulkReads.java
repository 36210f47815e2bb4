package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.bulk.BulkReads;
import dev.ats.application.pipeline.bulk.BulkView;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Tag;
import java.util.List;
import java.util.Optional;

/** Bulks as rows, to read. */
public final class JdbcBulkReads implements BulkReads {

    private static final Sql FIND = Sql.of("select " + BulkRow.COLUMNS + """
            , w.reason, w.tag
            from bulks b
            left join bulk_words w on w.organization_id = b.organization_id and w.bulk_id = b.id
            where b.organization_id = organization() and b.id = :id and (:sees_all or b.started_by = :self)""");
    private static final Sql ITEMS = Sql.of("select i.application_id, " + BulkRow.RESULT + """
             from bulk_items i
            where i.organization_id = organization() and i.bulk_id = :id order by i.position""");

    private final JdbcUnitsOfWork units;

    public JdbcBulkReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<BulkView> find(BulkId id, Visibility visibility) {
        Sight sight = Sight.of(visibility);
        return units.current()
                .first(
                        FIND.bind().id("id", id).truth("sees_all", sight.all()).id("self", sight.self()),
                        row -> new BulkView(
                                BulkRow.read(row), row.text("reason", Line::new), row.text("tag", Tag::new), List.of()))
                .map(view -> new BulkView(view.bulk(), view.reason(), view.tag(), items(id)));
    }

    private List<BulkView.Item> items(BulkId id) {
        return units.current()
                .list(
                        ITEMS.bind().id("id", id),
                        row -> new BulkView.Item(row.id("application_id", ApplicationId::new), BulkRow.result(row)));
    }
}
