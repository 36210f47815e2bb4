package dev.ats.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail on its way. */
class MailTest {

    private static final UUID EVENT = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void isTheSameForTheSameEventTemplateAndRecipient() {
        assertThat(idOf(EVENT, MailTemplate.PASSWORD_CHANGED, 1))
                .isEqualTo(idOf(EVENT, MailTemplate.PASSWORD_CHANGED, 1))
                .isNotEqualTo(idOf(EVENT, MailTemplate.VERIFY_EMAIL, 1))
                .isNotEqualTo(idOf(EVENT, MailTemplate.PASSWORD_CHANGED, 2))
                .isNotEqualTo(idOf(UUID.randomUUID(), MailTemplate.PASSWORD_CHANGED, 1));
    }

    @Test
    void isSortedByItsEventAndOfVersion8() {
        UUID id = idOf(EVENT, MailTemplate.PASSWORD_CHANGED, 1).value();

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.toString()).startsWith("01900000-0000-8");
    }

    @Test
    void isSentOnce() {
        Mail sent = queued().tried(Delivery.sent(), at(NOON)).next();

        assertThat(sent.state().status()).isEqualTo(Mail.Status.SENT);
        assertThat(sent.state().sentAt()).isEqualTo(NOON);
        assertThat(sent.state().attempts()).isEqualTo(1);
        assertThat(sent.isQueued()).isFalse();
    }

    @Test
    void isGivenUpAtOnceWhenItIsRefused() {
        Mail dead = queued().tried(Delivery.refused("smtp 550"), at(NOON)).next();

        assertThat(dead.state().status()).isEqualTo(Mail.Status.DEAD);
        assertThat(dead.state().fault()).isEqualTo(new MailFault("smtp 550"));
    }

    @Test
    void isDroppedWithoutHavingBeenTried() {
        Mail dropped = queued().tried(Delivery.pointless("nobody"), at(NOON)).next();

        assertThat(dropped.state().status()).isEqualTo(Mail.Status.DROPPED);
        assertThat(dropped.state().attempts()).isZero();
    }

    @Test
    void waitsLongerEachTimeAndIsGivenUpAfterAboutADay() {
        Mail mail = queued();
        Instant now = NOON;
        Duration last = Duration.ZERO;
        int tries = 0;
        while (mail.isQueued()) {
            mail = mail.tried(Delivery.later("timeout"), at(now)).next();
            tries++;
            if (mail.isQueued()) {
                Duration wait = Duration.between(now, mail.state().nextAt());
                assertThat(wait).isBetween(Duration.ofSeconds(4), Duration.ofMinutes(72));
                if (tries <= 10) {
                    assertThat(wait).isGreaterThan(last);
                }
                last = wait;
                now = mail.state().nextAt();
            }
        }

        assertThat(mail.state().status()).isEqualTo(Mail.Status.DEAD);
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofHours(18), Duration.ofHours(30));
    }

    @Test
    void doesNotComeBackTogetherWithOthersHeldUpAtTheSameTime() {
        assertThat(IntStream.range(0, 50)
                        .mapToObj(n -> Mail.address(
                                        OrganizationId.INSTALLATION,
                                        EVENT,
                                        MailTemplate.PASSWORD_CHANGED,
                                        Recipient.account(new AccountId(new UUID(0, n))),
                                        at(NOON))
                                .next()
                                .tried(Delivery.later("timeout"), at(NOON))
                                .next()
                                .state()
                                .nextAt())
                        .distinct())
                .hasSizeGreaterThan(25);
    }

    @Test
    void isSentAgainFromTheBeginningOnlyWhenItWasGivenUp() {
        Mail dead = queued().tried(Delivery.refused("smtp 550"), at(NOON)).next();
        dead.resend(at(NOON.plusSeconds(5)))
                .fold(
                        again -> {
                            assertThat(again.events())
                                    .containsExactly(new MailResent(dead.state().id()));
                            assertThat(again.next().isQueued()).isTrue();
                            assertThat(again.next().state().attempts()).isZero();
                            assertThat(again.next().state().nextAt()).isEqualTo(NOON.plusSeconds(5));
                            return again;
                        },
                        refusal -> {
                            throw new AssertionError(refusal);
                        });

        assertThat(queued().resend(at(NOON)).<String>fold(again -> "again", refusal -> refusal.code()))
                .isEqualTo("not_a_dead_letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada@example.org", "smtp 550 <ada", "A", "a  b", "a\nb", "one two three four five"})
    void keepsNoWordsOfServersAsAFault(String words) {
        assertThatThrownBy(() -> new MailFault(words)).isInstanceOf(InvalidValue.class);
    }

    private static Mail queued() {
        return Mail.address(
                        OrganizationId.INSTALLATION,
                        EVENT,
                        MailTemplate.PASSWORD_CHANGED,
                        Recipient.account(new AccountId(new UUID(0, 1))),
                        at(NOON))
                .next();
    }

    private static MailId idOf(UUID event, MailTemplate template, long account) {
        return MailId.of(event, template, Recipient.account(new AccountId(new UUID(0, account))));
    }

    private static Moment at(Instant time) {
        return new Moment(Author.system("mail"), time, UUID::randomUUID);
    }
}
