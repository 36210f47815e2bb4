package dev.ats.adapter.jdbc.audit;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.application.audit.JournalEntry;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.JournalReads;
import dev.ats.application.audit.JournalSort;
import dev.ats.application.kernel.AuditEntry.Ending;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.UUID;

/** The journal as rows, to look at: by keyset, so that a page costs the same however long the journal is. */
public final class JdbcJournalReads implements JournalReads {

    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** Before every id there is, so that a place with it leaves out all that happened at its time. */
    private static final UUID FIRST_ID = new UUID(0, 0);

    private final JdbcUnitsOfWork units;

    public JdbcJournalReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Page<JournalEntry> list(
            JournalFilter filter, Order<JournalSort> order, Paging paging, Visibility visibility) {
        Place end = endOf(filter, paging.after());
        Bound query = JournalSql.of(filter)
                .bind()
                .truth("sees_all", Sight.of(visibility).all())
                .instant("from", filter.from() == null ? BEGINNING : filter.from())
                .instant("before_at", end.instant())
                .uuid("before_id", end.id())
                .number("most", paging.limit() + 1);
        if (filter.actor() != null) {
            query.text("by", filter.actor().label());
        }
        if (filter.object() != null) {
            query.uuid("object", filter.object());
        }
        if (filter.kind() != null) {
            query.word("kind", filter.kind());
        }
        if (!filter.actions().isEmpty()) {
            query.texts(
                    "actions", filter.actions().stream().map(Permission::code).toList());
        }
        return Page.of(units.current().list(query, JdbcJournalReads::entry), paging.limit(), JournalEntry::place);
    }

    /** The earlier of where the filter ends and where the page before ended. */
    private static Place endOf(JournalFilter filter, Place before) {
        Instant to = filter.to() == null ? END : filter.to();
        return before != null && before.instant().isBefore(to) ? before : new Place(to.toString(), FIRST_ID);
    }

    private static JournalEntry entry(Row row) {
        return new JournalEntry(
                row.uuid("id"),
                row.instant("at"),
                row.text("by", Author::new),
                row.text("action", code -> Permission.named(code).orElseThrow()),
                new Ref(row.word("object_kind", Ref.Kind.class), row.uuid("object_id")),
                row.word("ending", Ending.class),
                row.text("facts"),
                row.text("request_id"));
    }
}
