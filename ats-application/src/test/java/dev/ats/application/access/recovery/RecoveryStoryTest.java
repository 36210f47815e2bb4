package dev.ats.application.access.recovery;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Race;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecoveryStoryTest {
    private static final Password NEXT = new Password("staple of batteries");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final AccountId carl = reception.candidate("carl");

    @Test
    void letsSomebodyChooseAnotherPasswordWithWhatWasMailed() {
        TokenId token = mailedTo("carl");

        assertThat(done(reset(token, NEXT))).isEqualTo(carl);

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("invalid_credentials");
        assertThat(done(reception.triesToSignIn("carl", NEXT)).account()).isEqualTo(carl);
    }

    @Test
    void isJournaledWhetherOrNotAnybodyIsMailed() {
        reception.forgets("nobody");
        Inspection.Entry nobodys = reception.lastEntry(OrganizationId.INSTALLATION);
        reception.forgets("carl");
        Inspection.Entry carls = reception.lastEntry(OrganizationId.INSTALLATION);

        assertThat(nobodys.action()).isEqualTo(Permission.ACCOUNT_RECOVER);
        assertThat(nobodys.facts()).isEmpty();
        assertThat(carls.action()).isEqualTo(Permission.ACCOUNT_RECOVER);
        assertThat(carls.object()).isEqualTo(Ref.to(carl));
        assertThat(carls.facts()).containsExactly("AccountTokenMade");
    }

    @Test
    void mailsAFewTimesInAnHourOnly() {
        for (int i = 0; i < 5; i++) {
            reception.forgets("carl");
        }
        assertThat(resetMails()).isEqualTo(3);

        kit.clock().advance(Duration.ofHours(1));
        reception.forgets("carl");
        assertThat(resetMails()).isEqualTo(4);
    }

    @Test
    void mailsNoMoreThanThatWhenManyAskAtOnce() throws Exception {
        List<String> ends = Race.of(16, i -> kit.ats()
                .access()
                .recovery()
                .forgot()
                .run(kit.anybody().actor(), new ForgotPassword(AtsTestKit.emailOf("carl"))));

        assertThat(ends).containsOnly("done");
        assertThat(resetMails()).isEqualTo(3);
    }

    @Test
    void endsEverySessionAndSaysSo() {
        SignedIn here = reception.signsIn("carl");
        SignedIn elsewhere = reception.signsIn("carl");

        done(reset(mailedTo("carl"), NEXT));

        assertThat(refused(reception.triesToRefresh(here)).code()).isEqualTo("invalid_refresh_token");
        assertThat(refused(reception.whoIs(elsewhere)).code()).isEqualTo("not_found");
        Inspection.Entry entry = reception.lastEntry(OrganizationId.INSTALLATION);
        assertThat(entry.object()).isEqualTo(Ref.to(carl));
        assertThat(entry.facts()).containsExactly("PasswordChanged", "SessionsEnded", "EmailVerified");
    }

    @Test
    void forgetsWhatFailedBeforeAtThatAddress() {
        for (int i = 0; i < 5; i++) {
            refused(reception.triesToSignIn("carl", Reception.WRONG));
            refused(triesFromNowhere(Reception.WRONG));
        }
        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");

        done(reset(mailedTo("carl"), NEXT));

        done(reception.triesToSignIn("carl", NEXT));
        done(triesFromNowhere(NEXT));
    }

    @Test
    void refusesATokenThatIsUsedReplacedWrongOrTooOld() {
        TokenId replaced = mailedTo("carl");
        TokenId token = mailedTo("carl");
        Secret secret = reception.secrets().of(token);

        assertInvalid(reset(replaced, NEXT));
        assertInvalid(reception.triesToReset(token, reception.secrets().fresh(), NEXT));
        assertInvalid(reception.triesToReset(new TokenId(new UUID(7, 7)), secret, NEXT));
        kit.clock().advance(Duration.ofMinutes(30));
        assertInvalid(reset(token, NEXT));
        kit.clock().advance(Duration.ofMinutes(-1));
        done(reset(token, NEXT));
        assertInvalid(reset(token, new Password("yet another one")));
    }

    @Test
    void takesNoTokenThatWasMailedForSomethingElse() {
        reception.candidate("vera");
        TokenId verifying = (TokenId) reception.secrets().mailed();
        assertInvalid(reset(verifying, NEXT));

        TokenId resetting = mailedTo("carl");
        assertInvalid(
                reception.triesToVerify(carl, resetting, reception.secrets().of(resetting)));
    }

    @Test
    void refusesAPasswordThatWouldBeGuessedFirstAndLeavesTheToken() {
        TokenId token = mailedTo("carl");

        Refusal refusal = refused(reset(token, new Password("password123")));

        assertThat(refusal.code()).isEqualTo("password_too_common");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/password");
        done(reset(token, NEXT));
    }

    @Test
    void ofManyResetsWithOneTokenOneCounts() throws Exception {
        TokenId token = mailedTo("carl");

        List<String> ends = Race.of(16, i -> reset(token, new Password("staple number " + i)));

        assertThat(ends)
                .containsOnlyOnce("done")
                .filteredOn("invalid_token"::equals)
                .hasSize(15);
    }

    /** What a stranger registered under an address is undone by whoever reads its mail. */
    @Test
    void leavesNothingToAStrangerWhoHadRegisteredTheAddress() {
        SignedIn stranger = reception.signsIn("carl");
        TokenId token = mailedTo("carl");

        done(reset(token, NEXT));

        assertThat(reception.lastEntry(OrganizationId.INSTALLATION).facts()).contains("EmailVerified");
        assertThat(refused(reception.triesToRefresh(stranger)).code()).isEqualTo("invalid_refresh_token");
        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("invalid_credentials");
        done(reception.triesToSignIn("carl", NEXT));
    }

    private TokenId mailedTo(String name) {
        reception.forgets(name);
        return (TokenId) reception.secrets().mailed();
    }

    private Outcome<AccountId> reset(TokenId token, Password password) {
        return reception.triesToReset(token, reception.secrets().of(token), password);
    }

    private Outcome<SignedIn> triesFromNowhere(Password password) {
        return reception.triesToSignIn(SignIn.by(AtsTestKit.emailOf("carl"), password, null, null, null));
    }

    private long resetMails() {
        return kit.inspection().journal(OrganizationId.INSTALLATION).stream()
                .filter(entry -> entry.action() == Permission.ACCOUNT_RECOVER)
                .filter(entry -> entry.facts().contains("AccountTokenMade"))
                .count();
    }

    private static void assertInvalid(Outcome<?> outcome) {
        Refusal refusal = refused(outcome);
        assertThat(refusal.code()).isEqualTo("invalid_token");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/token");
    }
}
