package dev.ats.application.access.sessions;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Race;
import dev.ats.application.testkit.Reception;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guessing is slow, whoever guesses what, and nobody is locked out for good. */
class GuessingStoryTest {
    private static final int FREE = 5;

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final AccountId carl = reception.candidate("carl");

    @ParameterizedTest
    @ValueSource(strings = {"carl", "nobody"})
    void letsOneWaitAfterSomeFailuresWhetherOrNotThereIsAnAccount(String name) {
        fail(name, FREE);

        Refusal refusal = refused(reception.triesToSignIn(name, Reception.PASSWORD));

        assertThat(refusal.code()).isEqualTo("too_many_attempts");
        assertThat(refusal.facts()).containsEntry("retry_after", 1L);
    }

    @Test
    void comparesAndCountsNothingMeanwhile() {
        fail("carl", FREE);
        int compared = reception.passwords().comparisons();
        int entries = kit.inspection().journal(OrganizationId.INSTALLATION).size();

        refused(reception.triesToSignIn("carl", Reception.WRONG));
        refused(reception.triesToSignIn("carl", Reception.WRONG));

        assertThat(reception.passwords().comparisons()).isEqualTo(compared);
        assertThat(kit.inspection().journal(OrganizationId.INSTALLATION)).hasSize(entries);
        kit.clock().advance(Duration.ofSeconds(1));
        assertThat(reception.signsIn("carl").account()).isEqualTo(carl);
    }

    @Test
    void doublesTheWaitUntilItIsLongEnough() {
        fail("carl", FREE);
        kit.clock().advance(Duration.ofSeconds(1));
        assertThat(refused(reception.triesToSignIn("carl", Reception.WRONG)).code())
                .isEqualTo("invalid_credentials");

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).facts())
                .containsEntry("retry_after", 2L);
    }

    @Test
    void forgivesTheAddressOnceThePasswordWasRight() {
        fail("carl", FREE - 1);
        reception.signsIn("carl");
        fail("carl", FREE - 1);

        assertThat(reception.signsIn("carl").account()).isEqualTo(carl);
    }

    @Test
    void slowsAPeerThatTriesManyAddresses() {
        for (int i = 0; i < 30; i++) {
            refused(reception.triesToSignIn("guess" + i, Reception.WRONG));
        }

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
        SignIn elsewhere = SignIn.by(AtsTestKit.emailOf("carl"), Reception.PASSWORD, null, null, "198.51.100.7");
        assertThat(done(reception.triesToSignIn(elsewhere)).account()).isEqualTo(carl);
    }

    @Test
    void doesNotForgiveThePeerForOneRightPassword() {
        for (int i = 0; i < 29; i++) {
            refused(reception.triesToSignIn("guess" + i, Reception.WRONG));
        }
        reception.signsIn("carl");
        refused(reception.triesToSignIn("guess29", Reception.WRONG));

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
    }

    @Test
    void forgetsWhatAPeerDidTenMinutesAgo() {
        for (int i = 0; i < 29; i++) {
            refused(reception.triesToSignIn("guess" + i, Reception.WRONG));
        }
        kit.clock().advance(Duration.ofMinutes(10));
        refused(reception.triesToSignIn("guess29", Reception.WRONG));

        assertThat(reception.signsIn("carl").account()).isEqualTo(carl);
    }

    @Test
    void letsTheOwnerInFromElsewhereWhileSomebodyGuesses() {
        for (int i = 0; i < 100; i++) {
            reception.triesToSignIn("carl", Reception.WRONG);
            kit.clock().advance(Duration.ofSeconds(20));
        }

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
        assertThat(done(triesFrom("198.51.100.7", "carl", Reception.PASSWORD)).account())
                .isEqualTo(carl);
    }

    @Test
    void closesAnAddressThatManyPeersTryForSecondsOnly() {
        for (int i = 0; i < 200; i++) {
            triesFrom("198.51.100." + i, "carl", Reception.WRONG);
            kit.clock().advance(Duration.ofSeconds(5));
        }
        triesFrom("203.0.113.1", "carl", Reception.WRONG);

        assertThat(refused(triesFrom("203.0.113.2", "carl", Reception.PASSWORD)).facts())
                .containsEntry("retry_after", 5L);
        kit.clock().advance(Duration.ofSeconds(5));
        assertThat(done(triesFrom("203.0.113.2", "carl", Reception.PASSWORD)).account())
                .isEqualTo(carl);
    }

    @Test
    void lettingOnesSelfInForgivesNobodyElsewhere() {
        fail("carl", FREE);
        done(triesFrom("198.51.100.7", "carl", Reception.PASSWORD));

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
    }

    @Test
    void clientsOfAProxyDoNotCloseItForEachOther() {
        for (int i = 0; i < 100; i++) {
            assertThat(refused(triesFrom(null, "guess" + i, Reception.WRONG)).code())
                    .isEqualTo("invalid_credentials");
        }

        assertThat(done(triesFrom(null, "carl", Reception.PASSWORD)).account()).isEqualTo(carl);
    }

    @Test
    void aGuesserBehindAProxyIsSlowedAndClosesAnAddressForSecondsOnly() {
        for (int i = 0; i < 100; i++) {
            triesFrom(null, "carl", Reception.WRONG);
            kit.clock().advance(Duration.ofSeconds(5));
        }
        triesFrom(null, "carl", Reception.WRONG);

        assertThat(refused(triesFrom(null, "carl", Reception.PASSWORD)).facts()).containsEntry("retry_after", 5L);
        kit.clock().advance(Duration.ofSeconds(5));
        assertThat(done(triesFrom(null, "carl", Reception.PASSWORD)).account()).isEqualTo(carl);
    }

    @Test
    void losesNoFailureOfManyAtOnce() throws Exception {
        List<String> codes = Race.of(16, i -> reception.triesToSignIn("carl", Reception.WRONG));

        assertThat(codes).isSubsetOf("invalid_credentials", "too_many_attempts");
        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
    }

    private Outcome<SignedIn> triesFrom(String peer, String name, Password password) {
        return reception.triesToSignIn(SignIn.by(AtsTestKit.emailOf(name), password, null, null, peer));
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(refused(reception.triesToSignIn(name, Reception.WRONG)).code())
                    .isEqualTo("invalid_credentials");
        }
    }
}
