package dev.ats.adapter.jdbc.messaging;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.messaging.AddressEvents;
import dev.ats.application.messaging.DeliverMail;
import dev.ats.application.messaging.OutgoingMail;
import dev.ats.application.messaging.Queues;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.SettableClock;
import dev.ats.application.testkit.contract.World;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.invitations.MemberInvited;
import dev.ats.domain.access.sessions.AccountTokenMade;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Mails that hold a secret: looked up when they are sent, and dropped when they would open nothing. */
class LettersTest {

    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");
    private static final Actor POSTMAN = new Actor.System("mail");

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    private final SettableClock clock = new SettableClock(NOW);
    private final AtsPorts ports = database.ports(clock, AtsDatabase.ids());
    private final AtsTestKit kit = AtsTestKit.on(ports, clock, database.inspection());
    private final InMemoryMailer mailer = (InMemoryMailer) ports.mailer();
    private final AccountId ada = kit.account("ada", false);
    private final TokenId token = new TokenId(UUID.randomUUID());
    private final InvitationId invitation = new InvitationId(UUID.randomUUID());

    @Test
    void anOpenTokenIsMailedToItsAccount() {
        makeToken("open");

        assertThat(tell(OrganizationId.INSTALLATION, new AccountTokenMade(ada, token, TokenPurpose.VERIFY_EMAIL)))
                .containsExactly(Mail.Status.SENT);
        OutgoingMail mail = mailer.sent().get(0);
        assertThat(mail.template()).isEqualTo(MailTemplate.VERIFY_EMAIL);
        assertThat(mail.to()).isEqualTo(AtsTestKit.emailOf("ada"));
        assertThat(mail.organization()).isNull();
        assertThat(mail.words())
                .containsEntry(
                        "token", token + "." + new CountingSecrets().of(token).value());
    }

    @Test
    void aTokenThatWasReplacedIsNot() {
        makeToken("replaced");

        assertThat(tell(OrganizationId.INSTALLATION, new AccountTokenMade(ada, token, TokenPurpose.RESET_PASSWORD)))
                .containsExactly(Mail.Status.DROPPED);
        assertThat(mailer.sent()).isEmpty();
    }

    @Test
    void anOpenInvitationIsMailedToItsAddress() {
        OrganizationId acme = invited("open");

        assertThat(tell(acme, new MemberInvited(invitation, Set.of()))).containsExactly(Mail.Status.SENT);
        OutgoingMail mail = mailer.sent().get(0);
        assertThat(mail.to()).isEqualTo(new Email("New@people.example"));
        assertThat(mail.organization().value()).isEqualTo("Acme");
        assertThat(mail.words().get("token")).startsWith(acme + "." + invitation + ".");
    }

    @Test
    void anInvitationThatWasAcceptedIsNot() {
        assertThat(tell(invited("accepted"), new MemberInvited(invitation, Set.of())))
                .containsExactly(Mail.Status.DROPPED);
    }

    @Test
    void aChangedPasswordIsTold() {
        assertThat(tell(OrganizationId.INSTALLATION, new PasswordChanged(ada))).containsExactly(Mail.Status.SENT);
        assertThat(mailer.sent().get(0).template()).isEqualTo(MailTemplate.PASSWORD_CHANGED);
    }

    /** Puts the event out, addresses it, delivers what follows, and gives what became of that. */
    private List<Mail.Status> tell(OrganizationId organization, Event event) {
        UUID id = UUID.randomUUID();
        World.in(ports).save(organization, () -> ports.kernel()
                .outbox()
                .saving(id, organization, event, Author.system("test"), NOW));
        done(kit.ats().messaging().address().run(POSTMAN, new AddressEvents(organization, List.of(id))));
        return ports.queues().claim(Queues.Line.MAILS, 10, NOW, NOW.plusSeconds(60)).stream()
                .map(due -> done(kit.ats()
                        .messaging()
                        .deliver()
                        .run(POSTMAN, DeliverMail.of(due.organization(), new MailId(due.id()), NOW))))
                .toList();
    }

    private void makeToken(String status) {
        owner().useHandle(handle -> handle.execute(
                "insert into ats.account_tokens (id, account_id, purpose, status, digest, made_at, expires_at, version)"
                        + " values (?, ?, 'verify_email', ?, ?, ?, ?, 1)",
                token.value(),
                ada.value(),
                status,
                new CountingSecrets().of(token).digest().hex(),
                at(NOW),
                at(NOW.plusSeconds(60))));
    }

    private OrganizationId invited(String status) {
        OrganizationId acme = kit.organization("Acme").id();
        owner().useHandle(handle -> handle.execute(
                "insert into ats.invitations (organization_id, id, email, email_key, roles, status, digest, invited_at,"
                        + " expires_at, version) values (?, ?, 'New@people.example', 'new@people.example',"
                        + " '{recruiter}', ?, ?, ?, ?, 1)",
                acme.value(),
                invitation.value(),
                status,
                new CountingSecrets().of(invitation).digest().hex(),
                at(NOW),
                at(NOW.plusSeconds(60))));
        return acme;
    }

    private Jdbi owner() {
        return Jdbi.create(database.owner().unpooled());
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
