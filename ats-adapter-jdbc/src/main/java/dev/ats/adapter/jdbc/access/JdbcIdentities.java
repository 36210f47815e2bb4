package dev.ats.adapter.jdbc.access;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.Identities;
import dev.ats.application.access.Identity;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An account with its memberships, which it sees everywhere while it has entered no organization. */
public final class JdbcIdentities implements Identities {

    private static final Sql OWN = Sql.of("""
            select a.id, a.full_name, a.email, m.organization_id, m.roles
            from accounts a left join memberships m on m.account_id = a.id
            where a.id = :self and a.status = 'active'
            order by m.joined_at, m.organization_id""");

    private final JdbcUnitsOfWork units;

    public JdbcIdentities(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Identity> own(Visibility visibility) {
        AccountId self = Sight.of(visibility).self();
        List<Identity> oneEach = units.current().list(OWN.bind().id("self", self), JdbcIdentities::read);
        return oneEach.stream().reduce(JdbcIdentities::together);
    }

    @Override
    public Optional<Identity> inSession(SessionId session, Instant at, Visibility visibility) {
        throw new UnsupportedOperationException("to come");
    }

    private static Identity together(Identity some, Identity more) {
        List<Identity.In> memberships = Stream.concat(some.memberships().stream(), more.memberships().stream())
                .toList();
        return new Identity(some.account(), some.fullName(), some.email(), memberships);
    }

    private static Identity read(Row row) {
        Identity.In in = row.uuid("organization_id") == null
                ? null
                : new Identity.In(
                        row.id("organization_id", OrganizationId::new),
                        new HashSet<>(row.texts("roles", RoleName::new)));
        return new Identity(
                row.id("id", AccountId::new),
                row.text("full_name", Name::new),
                row.text("email", Email::new),
                in == null ? List.of() : List.of(in));
    }
}
