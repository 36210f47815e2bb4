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
import dev.ats.domain.shared.Phone;
import java.time.Instant;
import java.util.Optional;

/** An account with its memberships, which it sees everywhere while it has entered no organization. */
public final class JdbcIdentities implements Identities {

    private static final String HELD =
            "exists (select from second_factors f where f.account_id = a.id and f.confirmed) as held";
    private static final Sql OWN =
            Sql.of(select("false") + " from accounts a where a.id = :self and a.status = 'active'");
    private static final Sql IN_SESSION = Sql.of(select("s.second_factor") + """
             from sessions s join accounts a on a.id = s.account_id
            where s.id = :session and s.ended_at is null and s.expires_at > :at
              and a.id = :self and a.status = 'active'""");

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

    /** @param proved whether the session was begun with a second factor */
    private static String select(String proved) {
        return "select a.id, a.full_name, a.phone, a.email, " + Belongings.OWN + ", " + proved + " as proved, " + HELD;
    }

    private static Identity.Factor factor(Row row) {
        if (!row.truth("held")) {
            return Identity.Factor.NONE;
        }
        return row.truth("proved") ? Identity.Factor.PROVED : Identity.Factor.HELD;
    }

    private static Identity read(Row row) {
        return new Identity(
                row.id("id", AccountId::new),
                row.text("full_name", Name::new),
                row.text("phone", Phone::new),
                row.text("email", Email::new),
                Belongings.read(row),
                factor(row));
    }
}
