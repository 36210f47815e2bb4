package dev.ats.adapter.jdbc.access.sessions;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.sessions.SessionReads;
import dev.ats.application.access.sessions.SessionView;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/** Sessions as rows, to look at, for their owner. */
public final class JdbcSessionReads implements SessionReads {

    private static final Sql OWN = Sql.of("""
            select s.id, s.organization_id, s.started_at, s.used_at, s.expires_at from sessions s
            where s.account_id = :self and s.ended_at is null and s.expires_at > :at and s.id < :after
            order by s.id desc limit :most""");

    private final JdbcUnitsOfWork units;

    public JdbcSessionReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Page<SessionView> own(Paging paging, Instant at, Visibility visibility) {
        Bound query = OWN.bind()
                .id("self", Sight.of(visibility).self())
                .instant("at", at)
                .keyset(paging);
        return Page.of(
                units.current().list(query, JdbcSessionReads::view), paging.limit(), session -> Place.of(session.id()));
    }

    private static SessionView view(Row row) {
        return new SessionView(
                row.id("id", SessionId::new),
                row.id("organization_id", OrganizationId::new),
                row.instant("started_at"),
                row.instant("used_at"),
                row.instant("expires_at"));
    }
}
