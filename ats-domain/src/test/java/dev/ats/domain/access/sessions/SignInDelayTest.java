package dev.ats.domain.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInDelayTest {
    private static final Instant NINE = Instant.parse("2026-01-01T09:00:00Z");
    private static final Email RITA = new Email("Rita@example.org");
    private static final SignInDelay.Subject ACCOUNT = SignInDelay.Subject.of(RITA);
    private static final SignInDelay.Subject PAIR = SignInDelay.Subject.of(RITA, "192.0.2.1");
    private static final SignInDelay.Subject UNPLACED = SignInDelay.Subject.of(RITA, null);
    private static final SignInDelay.Subject PEER = SignInDelay.Subject.ofPeer("192.0.2.1");

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,1", "6,2", "7,4", "12,128", "13,256", "14,300", "15,300", "200,300"})
    void growsForAnAddressFromOnePeerUpToABound(int failures, long seconds) {
        assertThat(failed(PAIR, failures).secondsClosedAt(NINE)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "29,0", "30,1", "31,2", "35,32", "36,60", "500,60"})
    void growsLaterAndLessForAPeerThatManyMayShare(int failures, long seconds) {
        assertThat(failed(PEER, failures).secondsClosedAt(NINE)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "19,0", "20,1", "21,2", "22,4", "23,5", "500,5"})
    void staysShortForAnAddressThatAnybodyMayTry(int failures, long seconds) {
        assertThat(failed(ACCOUNT, failures).secondsClosedAt(NINE)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,1", "6,2", "7,4", "8,5", "500,5"})
    void staysShortWhereThePeerIsNotKnown(int failures, long seconds) {
        assertThat(failed(UNPLACED, failures).secondsClosedAt(NINE)).isEqualTo(seconds);
    }

    @Test
    void isOpenAgainAtTheVeryMoment() {
        SignInDelay delay = failed(PAIR, 6);

        assertThat(delay.isClosedAt(NINE)).isTrue();
        assertThat(delay.isClosedAt(NINE.plusMillis(1_999))).isTrue();
        assertThat(delay.isClosedAt(NINE.plusSeconds(2))).isFalse();
    }

    @Test
    void tellsWholeSecondsRoundedUp() {
        SignInDelay delay = failed(PAIR, 6);

        assertThat(delay.secondsClosedAt(NINE.plusMillis(1))).isEqualTo(2);
        assertThat(delay.secondsClosedAt(NINE.plusMillis(1_000))).isEqualTo(1);
        assertThat(delay.secondsClosedAt(NINE.plusMillis(1_999))).isEqualTo(1);
        assertThat(delay.secondsClosedAt(NINE.plusSeconds(2))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"PAIR,1440", "UNPLACED,1440", "ACCOUNT,1440", "PEER,10"})
    void forgetsWhatFailedLongAgo(SignInDelay.Kind kind, long minutes) {
        SignInDelay.Subject subject = new SignInDelay.Subject(kind, PEER.digest());
        SignInDelay delay = failed(subject, 40);
        Instant faded = NINE.plus(Duration.ofMinutes(minutes));

        assertThat(SignInDelay.failed(subject, delay, faded.minusNanos(1_000)).failures())
                .isEqualTo(41);
        assertThat(SignInDelay.failed(subject, delay, faded).failures()).isEqualTo(1);
    }

    @Test
    void isToldByItsTextWhatKindItIs() {
        for (SignInDelay.Subject subject : List.of(ACCOUNT, PAIR, UNPLACED, PEER)) {
            assertThat(SignInDelay.Kind.of(subject.toString())).isEqualTo(subject.kind());
        }
    }

    @Test
    void tellsPeersApart() {
        assertThat(SignInDelay.Subject.of(new Email("rita@EXAMPLE.org"), "192.0.2.1"))
                .isEqualTo(PAIR);
        assertThat(SignInDelay.Subject.of(RITA, "192.0.2.2")).isNotEqualTo(PAIR);
        assertThat(PAIR.toString()).startsWith("b:").hasSize(66);
    }

    @Test
    void isOfAnAddressInWhateverCaseItIsWrittenAndNamesNobody() {
        assertThat(SignInDelay.Subject.of(new Email("rita@EXAMPLE.org"))).isEqualTo(ACCOUNT);
        assertThat(SignInDelay.Subject.of(new Email("rob@example.org"))).isNotEqualTo(ACCOUNT);
        assertThat(ACCOUNT.toString()).startsWith("a:").hasSize(66).doesNotContain("rita");
        assertThat(PEER.toString()).startsWith("p:").doesNotContain("192");
    }

    @Test
    void anyOneClosesAnAttemptForAsLongAsTheLongestLasts() {
        SignInDelays all =
                SignInDelays.of(RITA, "192.0.2.1", List.of(failed(PAIR, 7), failed(ACCOUNT, 20), failed(PEER, 31)));

        Refusal refusal = all.refusalAt(NINE).orElseThrow();

        assertThat(refusal.rule()).isEqualTo(SessionRules.TOO_MANY_ATTEMPTS);
        assertThat(refusal.facts()).containsEntry("retry_after", 4L);
        assertThat(all.refusalAt(NINE.plusSeconds(4))).isEmpty();
        assertThat(SignInDelays.of(RITA, "192.0.2.1", List.of()).refusalAt(NINE))
                .isEmpty();
    }

    @Test
    void countsAFailureForAllAndForgivesAllButThePeer() {
        SignInDelays delays = SignInDelays.of(RITA, "192.0.2.1", List.of(failed(PEER, 3)));

        assertThat(delays.failed(NINE)).containsExactlyInAnyOrder(failed(PAIR, 1), failed(ACCOUNT, 1), failed(PEER, 4));
        assertThat(delays.forgiven()).containsExactlyInAnyOrder(PAIR, ACCOUNT);
        assertThat(SignInDelays.subjects(RITA, "192.0.2.1")).containsExactlyInAnyOrder(PAIR, ACCOUNT, PEER);
    }

    @Test
    void countsNoPeerWhereNoneIsKnown() {
        assertThat(SignInDelays.subjects(RITA, null)).containsExactlyInAnyOrder(UNPLACED, ACCOUNT);
        assertThat(SignInDelays.of(RITA, null, List.of()).forgiven()).containsExactlyInAnyOrder(UNPLACED, ACCOUNT);
    }

    @Test
    void forgivesAllButThePeerToWhoeverProvedTheirAddress() {
        assertThat(SignInDelays.forgivenTo(RITA, "192.0.2.1")).containsExactlyInAnyOrder(PAIR, ACCOUNT, UNPLACED);
        assertThat(SignInDelays.forgivenTo(RITA, null)).containsExactlyInAnyOrder(ACCOUNT, UNPLACED);
    }

    private static SignInDelay failed(SignInDelay.Subject subject, int times) {
        SignInDelay delay = null;
        for (int i = 0; i < times; i++) {
            delay = SignInDelay.failed(subject, delay, NINE);
        }
        return delay;
    }
}
