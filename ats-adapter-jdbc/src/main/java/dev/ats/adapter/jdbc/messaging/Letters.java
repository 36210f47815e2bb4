package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.kernel.EventReader;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.messaging.Letter;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gathers what a mail says: first the mail with its event, then whatever these name, as it is now. */
final class Letters {

    private static final Sql TOLD = Sql.of("select " + MailRow.COLUMNS + """
            , o.type, cast(o.event as text) as event, o.by, n.name as organization,
              cast(o.event ->> 'application' as uuid) as application, cast(o.event ->> 'token' as uuid) as token
            from mails m
            left join outbox o on o.organization_id = m.organization_id and o.id = m.event_id
            left join organizations n on n.id = m.organization_id
            where m.organization_id = organization() and m.id = :id and :sees_all""");

    /** The application with its candidate and job, and the job's first recruiter who still is a member. */
    private static final Sql MATTER = Sql.of("""
            select c.name, c.email, c.account_id, j.title, a.version, (
                select r.email from job_staff s
                join memberships m on m.organization_id = s.organization_id and m.account_id = s.account_id
                join accounts r on r.id = s.account_id
                where s.organization_id = organization() and s.job_id = a.job_id and s.part = 'recruiter'
                  and m.status = 'active'
                order by m.joined_at, m.account_id limit 1) as recruiter
            from applications a
            join candidates c on c.id = a.candidate_id
            join jobs j on j.id = a.job_id
            where a.organization_id = organization() and a.id = :application""");

    private static final Sql MEMBER = Sql.of("""
            select p.full_name, p.email from memberships m join accounts p on p.id = m.account_id
            where m.organization_id = organization() and m.account_id = :account and m.status = 'active'""");
    private static final Sql ACCOUNT = Sql.of("""
            select p.full_name, p.email, t.id as token_id, t.digest, t.expires_at from accounts p
            left join account_tokens t on t.id = :token and t.account_id = p.id and t.status = 'open'
            where p.id = :account""");
    private static final Sql INVITATION = Sql.of("""
            select i.id, i.email, i.digest, i.expires_at from invitations i
            where i.organization_id = organization() and i.id = :invitation and i.status = 'open'""");

    /** What members are written to about, and nobody who is none any more. */
    private static final Set<MailTemplate> MEMBERS =
            EnumSet.of(MailTemplate.APPLICATION_RECEIVED_TEAM, MailTemplate.SLA_ALERT);

    private final JdbcUnitsOfWork units;

    Letters(JdbcUnitsOfWork units) {
        this.units = units;
    }

    Optional<Letter> find(MailId id, boolean seesAll) {
        return units.current()
                .first(TOLD.bind().id("id", id).truth("sees_all", seesAll), Begun::read)
                .map(this::finish);
    }

    /** A letter of which only the mail and its event are known. */
    private record Begun(Mail mail, Letter.Told told, Name organization, UUID application, UUID token) {

        static Begun read(Row row) {
            return new Begun(
                    MailRow.read(row),
                    row.text("event") == null
                            ? null
                            : new Letter.Told(
                                    EventReader.read(row.text("type"), row.text("event")), row.text("by", Author::new)),
                    row.text("organization", Name::new),
                    row.uuid("application"),
                    row.uuid("token"));
        }

        Letter to(Letter.Addressee to, Letter.Matter matter, Letter.Key key) {
            return new Letter(mail, told, to, organization, matter, key);
        }
    }

    private Letter finish(Begun begun) {
        UUID recipient = begun.mail().state().recipient().id();
        return switch (begun.mail().state().recipient().kind()) {
            case CANDIDATE -> toCandidate(begun);
            case INVITATION -> toInvited(begun, recipient);
            case ACCOUNT ->
                MEMBERS.contains(begun.mail().state().template())
                        ? toMember(begun, recipient)
                        : toAccount(begun, recipient);
        };
    }

    private Letter toCandidate(Begun begun) {
        return units.current()
                .first(
                        MATTER.bind().uuid("application", begun.application()),
                        row -> begun.to(
                                new Letter.Addressee(row.text("name", Name::new), row.text("email", Email::new)),
                                matter(row),
                                null))
                .orElseGet(() -> begun.to(null, null, null));
    }

    private Letter toMember(Begun begun, UUID account) {
        Letter.Addressee to = units.current()
                .first(MEMBER.bind().uuid("account", account), Letters::owner)
                .orElse(null);
        Letter.Matter matter = units.current()
                .first(MATTER.bind().uuid("application", begun.application()), Letters::matter)
                .orElse(null);
        return begun.to(to, matter, null);
    }

    private Letter toAccount(Begun begun, UUID account) {
        return units.current()
                .first(
                        ACCOUNT.bind().uuid("account", account).uuid("token", begun.token()),
                        row -> begun.to(
                                owner(row),
                                null,
                                row.uuid("token_id") == null
                                        ? null
                                        : new Letter.Key(
                                                row.id("token_id", TokenId::new),
                                                row.text("digest", SecretDigest::new),
                                                row.instant("expires_at"))))
                .orElseGet(() -> begun.to(null, null, null));
    }

    private Letter toInvited(Begun begun, UUID invitation) {
        return units.current()
                .first(
                        INVITATION.bind().uuid("invitation", invitation),
                        row -> begun.to(
                                new Letter.Addressee(null, row.text("email", Email::new)),
                                null,
                                new Letter.Key(
                                        row.id("id", InvitationId::new),
                                        row.text("digest", SecretDigest::new),
                                        row.instant("expires_at"))))
                .orElseGet(() -> begun.to(null, null, null));
    }

    private static Letter.Addressee owner(Row row) {
        return new Letter.Addressee(row.text("full_name", Name::new), row.text("email", Email::new));
    }

    private static Letter.Matter matter(Row row) {
        return new Letter.Matter(
                row.text("name", Name::new),
                row.id("account_id", AccountId::new),
                row.text("title", Name::new),
                row.number("version"),
                row.text("recruiter", Email::new));
    }
}
