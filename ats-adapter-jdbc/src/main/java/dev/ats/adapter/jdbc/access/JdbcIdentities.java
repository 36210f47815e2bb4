package dev.ats.adapter.jdbc.access;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.Identities;
import dev.ats.application.access.Identity;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.Optional;

/** An account with its memberships, which it sees everywhere while it has entered no organization. */
public final class JdbcIdentities implements Identities {

    private static final String SELECT = "select a.id, a.full_name, a.email, " + Belongings.OWN
            + " from accounts a where a.id = :self and a.status = 'active'";
    private static final Sql OWN = Sql.of(SELECT);
    private static final Sql IN_SESSION = Sql.of(SELECT + """
             and exists (
              select from sessions s
              where s.id = :session and s.account_id = a.id and s.ended_at is null and s.expires_at > :at)""");

    private final JdbcUnitsOfWork units;

    public JdbcIdentities(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Identity> own(Visibility visibility) {
        return first(OWN.bind(), visibility);
    }

    @Override
    public Optional<Identity> inSession(SessionId session, Instant at, Visibility visibility) {
        return first(IN_SESSION.bind().id("session", session).instant("at", at), visibility);
    }

    private Optional<Identity> first(Bound query, Visibility visibility) {
        return units.current().first(query.id("self", Sight.of(visibility).self()), JdbcIdentities::read);
    }

    private static Identity read(Row row) {
        return new Identity(
                row.id("id", AccountId::new),
                row.text("full_name", Name::new),
                row.text("email", Email::new),
                Belongings.read(row));
    }
}
