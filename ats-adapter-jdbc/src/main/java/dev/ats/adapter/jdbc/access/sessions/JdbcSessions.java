package dev.ats.adapter.jdbc.access.sessions;

import dev.ats.adapter.jdbc.access.AccountRow;
import dev.ats.adapter.jdbc.access.Belongings;
import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.sessions.Sessions;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.sessions.SessionsEnded;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions as rows outside row-level security. One that was found is held: of many refreshes at once, one wins. */
public final class JdbcSessions implements Sessions {

    private static final Sql HOLD = Sql.of("select 1 from sessions where id = :id for update");
    private static final Sql FIND = Sql.of("""
            select s.id, s.organization_id, s.role, s.second_factor, s.digest, s.started_at, s.used_at, s.expires_at, s.ended_at, s.version,
            """ + AccountRow.COLUMNS + ", " + Belongings.OF_ACCOUNT + """
             from sessions s join accounts a on a.id = s.account_id
            where s.id = :id""");
    private static final Sql START = Sql.of("""
            insert into sessions
              (id, account_id, organization_id, role, second_factor, digest, started_at, used_at, expires_at, version)
            values (:id, :account, :organization, :role, :second_factor, :digest, :started_at, :used_at, :expires_at, 1)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update sessions set organization_id = :organization, role = :role, digest = :digest, used_at = :used_at,
                expires_at = :expires_at, ended_at = :ended_at, version = :version
              where id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");
    private static final Sql END_ALL = Sql.of("""
            with lasting as (
              select id from sessions
              where account_id = :account and ended_at is null and id is distinct from :but
                and (cast(:organization as uuid) is null or organization_id = :organization)
              order by id for update)
            update sessions s set ended_at = :at, version = s.version + 1 from lasting where s.id = lasting.id""");

    private final JdbcUnitsOfWork units;

    public JdbcSessions(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Held> find(SessionId id) {
        return units.current()
                .firstHolding(HOLD.bind().id("id", id), FIND.bind().id("id", id), JdbcSessions::read);
    }

    @Override
    public Saving saving(Change<Session> change) {
        Session.State state = change.next().state();
        Bound write = state.version() == 1
                ? START.bind()
                        .id("account", state.account())
                        .truth("second_factor", state.secondFactor())
                        .instant("started_at", state.startedAt())
                : CHANGE.bind()
                        .instant("ended_at", state.endedAt())
                        .number("version", state.version())
                        .number("seen", state.version() - 1);
        write.id("id", state.id())
                .id("organization", state.organization())
                .text("role", state.role())
                .text("digest", state.refresh())
                .instant("used_at", state.usedAt())
                .instant("expires_at", state.expiresAt());
        return JdbcSaving.of(change.events(), Rank.SESSIONS.write(state.id(), write));
    }

    @Override
    public Saving endingAll(AccountId account, OrganizationId organization, SessionId but, Instant at) {
        Bound end = END_ALL.bind()
                .id("account", account)
                .id("organization", organization)
                .id("but", but)
                .instant("at", at);
        List<Event> told = organization == null ? List.of(new SessionsEnded(account)) : List.of();
        return JdbcSaving.of(told, Rank.SESSIONS.write(account, end));
    }

    private static Held read(Row row) {
        Session session = Session.of(new Session.State(
                row.id("id", SessionId::new),
                row.id("account_id", AccountId::new),
                row.id("organization_id", OrganizationId::new),
                row.text("role", RoleName::new),
                row.truth("second_factor"),
                row.text("digest", SecretDigest::new),
                row.instant("started_at"),
                row.instant("used_at"),
                row.instant("expires_at"),
                row.instant("ended_at"),
                row.number("version")));
        return new Held(session, AccountRow.read(row), Belongings.read(row));
    }
}
