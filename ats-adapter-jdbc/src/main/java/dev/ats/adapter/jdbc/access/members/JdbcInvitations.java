package dev.ats.adapter.jdbc.access.members;

import static java.util.stream.Collectors.toSet;

import dev.ats.adapter.jdbc.access.AccountRow;
import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.members.Invitations;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.invitations.Invitation;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/**
 * Invitations as rows of their organization, of which one for each address is open. One that was found is held, and so
 * is the membership of whoever invited.
 */
public final class JdbcInvitations implements Invitations {

    private static final Sql HOLD = Sql.of("""
            with held as (
              select invited_by from invitations where organization_id = organization() and id = :id for update)
            select 1 from memberships
            where organization_id = organization() and account_id = (select invited_by from held) for share""");
    private static final Sql LOOK = Sql.of("""
            select i.organization_id, i.id, i.email as invited, i.roles, i.status, i.digest, i.invited_by, i.invited_at,
              i.expires_at, i.version, p.hash, coalesce((
                select m.roles from memberships m join accounts ia on ia.id = m.account_id
                where m.organization_id = organization() and m.account_id = i.invited_by
                  and m.status = 'active' and ia.status = 'active'), cast('{}' as text[])) as inviter_roles, exists (
                select from memberships m
                where m.organization_id = organization() and m.account_id = a.id) as member,
            """ + AccountRow.COLUMNS + """
             from invitations i
            left join accounts a on a.email_key = i.email_key
            left join passwords p on p.account_id = a.id
            where i.organization_id = organization() and i.id = :id""");
    private static final Sql IS_MEMBER = Sql.of("""
            select exists (
              select from accounts a join memberships m on m.account_id = a.id
              where m.organization_id = organization() and a.email_key = :email_key) as member""");
    private static final Sql REPLACE = Sql.of("""
            update invitations set status = 'replaced', version = version + 1
            where organization_id = :organization and email_key = :email_key and status = 'open'""");
    private static final Sql INVITE = Sql.of("""
            insert into invitations
              (organization_id, id, email, email_key, roles, status, digest, invited_by, invited_at, expires_at,
               version)
            values (:organization, :id, :email, :email_key, :roles, :status, :digest, :invited_by, :invited_at, :expires_at,
              1)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update invitations set status = :status, version = :version
              where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    private final JdbcUnitsOfWork units;

    public JdbcInvitations(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Sent> find(InvitationId id) {
        return units.current()
                .firstHolding(HOLD.bind().id("id", id), LOOK.bind().id("id", id), JdbcInvitations::read);
    }

    @Override
    public Optional<Sent> look(InvitationId id) {
        return units.current().first(LOOK.bind().id("id", id), JdbcInvitations::read);
    }

    @Override
    public boolean isMember(Email email) {
        return units.current()
                .first(IS_MEMBER.bind().text("email_key", email.key()), row -> row.truth("member"))
                .orElseThrow();
    }

    @Override
    public Saving saving(Change<Invitation> change) {
        Invitation.State state = change.next().state();
        String address = state.email().key();
        if (state.version() > 1) {
            Bound write = CHANGE.bind()
                    .id("organization", state.organization())
                    .id("id", state.id())
                    .word("status", state.status())
                    .number("version", state.version())
                    .number("seen", state.version() - 1);
            return JdbcSaving.of(change.events(), Rank.INVITATIONS.write(address, write));
        }
        Bound replace = REPLACE.bind().id("organization", state.organization()).text("email_key", address);
        return JdbcSaving.of(
                change.events(),
                Rank.INVITATIONS.write(address, replace),
                Rank.INVITATIONS.write(address, invite(state)));
    }

    private static Bound invite(Invitation.State state) {
        return INVITE.bind()
                .id("organization", state.organization())
                .id("id", state.id())
                .text("email", state.email())
                .text("email_key", state.email().key())
                .texts(
                        "roles",
                        state.roles().stream().map(RoleName::value).sorted().toList())
                .word("status", state.status())
                .text("digest", state.digest())
                .id("invited_by", state.invitedBy())
                .instant("invited_at", state.invitedAt())
                .instant("expires_at", state.expiresAt());
    }

    private static Sent read(Row row) {
        Invitation invitation = Invitation.of(new Invitation.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", InvitationId::new),
                row.text("invited", Email::new),
                row.texts("roles", RoleName::new).stream().collect(toSet()),
                row.word("status", Invitation.Status.class),
                row.text("digest", SecretDigest::new),
                row.id("invited_by", AccountId::new),
                row.instant("invited_at"),
                row.instant("expires_at"),
                row.number("version")));
        return new Sent(
                invitation,
                AccountRow.read(row),
                AccountRow.hash(row),
                row.truth("member"),
                row.texts("inviter_roles", RoleName::new).stream().collect(toSet()));
    }
}
