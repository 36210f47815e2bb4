package dev.ats.adapter.jdbc.audit;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.application.audit.JournalEntry;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.JournalPlace;
import dev.ats.application.audit.JournalReads;
import dev.ats.application.kernel.AuditEntry.Ending;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    public List<JournalEntry> newest(JournalFilter filter, JournalPlace before, int most, Visibility visibility) {
        JournalPlace end = endOf(filter, before);
        Bound query = JournalSql.of(filter)
                .bind()
                .truth("sees_all", Sight.of(visibility).all())
                .instant("from", filter.from() == null ? BEGINNING : filter.from())
                .instant("before_at", end.at())
                .uuid("before_id", end.id())
                .number("most", most);
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
        return units.current().list(query, JdbcJournalReads::entry);
    }

    @Override
    public Optional<JournalPlace> placeOf(UUID entry, Visibility visibility) {
        Bound query = JournalSql.PLACE
                .bind()
                .uuid("id", entry)
                .truth("sees_all", Sight.of(visibility).all());
        return units.current().first(query, row -> new JournalPlace(row.instant("at"), row.uuid("id")));
    }

    /** The earlier of where the filter ends and where the page before ended. */
    private static JournalPlace endOf(JournalFilter filter, JournalPlace before) {
        Instant to = filter.to() == null ? END : filter.to();
        return before != null && before.at().isBefore(to) ? before : new JournalPlace(to, FIRST_ID);
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
