package dev.ats.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.testkit.CountingSecrets;
import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.invitations.MemberInvited;
import dev.ats.domain.access.sessions.AccountTokenMade;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written in a mail, and when there is no point in it. */
class WritingTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    private static final AccountId ADA = new AccountId(new UUID(2, 2));
    private static final TokenId TOKEN = new TokenId(new UUID(3, 3));
    private static final InvitationId INVITED = new InvitationId(new UUID(4, 4));
    private static final Letter.Addressee TO = new Letter.Addressee(new Name("Ada"), new Email("ada@example.org"));
    private static final CountingSecrets SECRETS = new CountingSecrets();

    private final Writing writing = new Writing(SECRETS);

    @ParameterizedTest
    @EnumSource
    void aTokenIsItsIdAndItsSecret(TokenPurpose purpose) {
        Letter letter = token(purpose, new Letter.Key(TOKEN, SECRETS.of(TOKEN).digest(), NOON.plusSeconds(1)));

        assertThat(written(letter).words())
                .containsEntry("token", TOKEN + "." + SECRETS.of(TOKEN).value());
        assertThat(written(letter).toString()).doesNotContain(SECRETS.of(TOKEN).value());
    }

    @Test
    void anInvitationIsTheOrganizationItsIdAndItsSecret() {
        Letter letter = new Letter(
                mail(MailTemplate.INVITATION),
                told(new MemberInvited(INVITED, Set.of())),
                new Letter.Addressee(null, new Email("new@example.org")),
                new Name("Acme"),
                null,
                new Letter.Key(INVITED, SECRETS.of(INVITED).digest(), NOON.plusSeconds(1)));

        assertThat(written(letter).words())
                .containsEntry(
                        "token",
                        ACME + "." + INVITED + "." + SECRETS.of(INVITED).value())
                .containsEntry("name", "");
    }

    @Test
    void aKeyThatOpensNothingIsPointless() {
        SecretDigest right = SECRETS.of(TOKEN).digest();
        SecretDigest wrong = SECRETS.fresh().digest();

        assertThat(pointless(token(TokenPurpose.VERIFY_EMAIL, null))).isEqualTo("void");
        assertThat(pointless(token(TokenPurpose.VERIFY_EMAIL, new Letter.Key(TOKEN, right, NOON))))
                .isEqualTo("void");
        assertThat(pointless(token(TokenPurpose.RESET_PASSWORD, new Letter.Key(TOKEN, wrong, NOON.plusSeconds(1)))))
                .isEqualTo("void");
    }

    @Test
    void aMailToNobodyIsPointless() {
        assertThat(pointless(new Letter(
                        mail(MailTemplate.PASSWORD_CHANGED), told(new PasswordChanged(ADA)), null, null, null, null)))
                .isEqualTo("nobody");
    }

    @Test
    void aMailAboutWhatIsForgottenIsPointless() {
        assertThat(pointless(new Letter(mail(MailTemplate.PASSWORD_CHANGED), null, TO, null, null, null)))
                .isEqualTo("forgotten");
        assertThat(pointless(new Letter(mail(MailTemplate.STAGE_CHANGED), told(rejected()), TO, null, null, null)))
                .isEqualTo("forgotten");
    }

    @Test
    void aDecisionThatWasTakenBackIsNotTold() {
        assertThat(pointless(about(rejected(), 3))).isEqualTo("taken_back");
        assertThat(pointless(about(rejected(), 4))).isEqualTo("taken_back");
        assertThat(written(about(rejected(), 2)).words()).containsEntry("rejected", "yes");
    }

    @Test
    void answersToCandidatesReachTheRecruiter() {
        assertThat(written(about(rejected(), 2)).replyTo()).isEqualTo(new Email("rita@example.org"));
    }

    private static Event rejected() {
        return new ApplicationMoved(
                new ApplicationId(new UUID(5, 5)),
                new JobId(new UUID(6, 6)),
                new CandidateId(new UUID(7, 7)),
                2,
                new Stage("applied"),
                new Stage("rejected"),
                new MoveName("reject"),
                StageKind.LOST);
    }

    private static Letter about(Event event, int version) {
        return new Letter(
                mail(MailTemplate.STAGE_CHANGED),
                told(event),
                TO,
                new Name("Acme"),
                new Letter.Matter(new Name("Ada"), ADA, new Name("Baker"), version, new Email("rita@example.org")),
                null);
    }

    private static Letter token(TokenPurpose purpose, Letter.Key key) {
        MailTemplate template =
                purpose == TokenPurpose.VERIFY_EMAIL ? MailTemplate.VERIFY_EMAIL : MailTemplate.RESET_PASSWORD;
        return new Letter(mail(template), told(new AccountTokenMade(ADA, TOKEN, purpose)), TO, null, null, key);
    }

    private static Letter.Told told(Event event) {
        return new Letter.Told(event, Author.PUBLIC);
    }

    private static Mail mail(MailTemplate template) {
        return Mail.address(
                        ACME,
                        new UUID(8, 8),
                        template,
                        Recipient.account(ADA),
                        new Moment(Author.system("mail"), NOON, UUID::randomUUID))
                .next();
    }

    private OutgoingMail written(Letter letter) {
        return write(letter).fold(mail -> mail, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private String pointless(Letter letter) {
        return write(letter).fold(mail -> "sent", refusal -> refusal.code());
    }

    private Outcome<OutgoingMail> write(Letter letter) {
        return writing.of(letter, NOON);
    }
}
