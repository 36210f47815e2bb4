package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.EventReader;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.messaging.listening.Happening;
import dev.ats.application.messaging.listening.TellingReads;
import dev.ats.application.messaging.listening.Unheard;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events as they stand in the outbox, and the rows of what was given up. */
public final class JdbcTellingReads implements TellingReads {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcTellingReads.class);

    private static final Sql HAPPENING = Sql.of("""
            select o.id, o.organization_id, o.type, cast(o.event as text) as event, o.by, o.at from outbox o
            where o.organization_id = organization() and o.id = :event and :sees_all""");
    private static final Sql DEAD = Sql.of("select " + JdbcTellings.COLUMNS + """
             from tellings t
            where t.listener = :listener and t.status = 'dead' and t.event_id < :after and :sees_all
            order by t.event_id desc limit :most""");

    private final JdbcUnitsOfWork units;

    public JdbcTellingReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Happening> happening(UUID event, Visibility visibility) {
        Bound query = HAPPENING
                .bind()
                .uuid("event", event)
                .truth("sees_all", Sight.of(visibility).all());
        return units.current().first(query, JdbcTellingReads::read).flatMap(found -> found);
    }

    @Override
    public Page<Unheard> unheard(ListenerName listener, Paging paging, Visibility visibility) {
        Bound query = DEAD.bind()
                .text("listener", listener)
                .truth("sees_all", Sight.of(visibility).all())
                .keyset(paging);
        return Page.of(
                units.current().list(query, row -> Unheard.of(JdbcTellings.read(row))),
                paging.limit(),
                unheard -> Place.of(unheard.event()));
    }

    private static Optional<Happening> read(Row row) {
        try {
            return Optional.of(new Happening(
                    row.uuid("id"),
                    row.id("organization_id", OrganizationId::new),
                    EventReader.read(row.text("type"), row.text("event")),
                    row.text("by", Author::new),
                    row.instant("at")));
        } catch (IllegalArgumentException unreadable) {
            LOG.error("event {} cannot be read", row.uuid("id"), unreadable);
            return Optional.empty();
        }
    }
}
