package dev.ats.application.access.sessions;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Race;
import dev.ats.application.testkit.Reception;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.factors.Totp;
import dev.ats.domain.access.factors.TotpKey;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody sets up an authenticator app, is asked for what it shows, loses it, and comes in nevertheless. */
class SecondFactorStoryTest {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final OneTimeCode WRONG = new OneTimeCode("000000");

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final AccountId carl = reception.candidate("carl");

    @Test
    void isAskedForOnceItWasConfirmedAndAfterTheRightPasswordOnly() {
        TotpKey key = begun();
        reception.signsIn("carl");
        assertThat(recoveryCodes(key)).hasSize(10).doesNotHaveDuplicates();

        Refusal missing = refused(reception.triesToSignIn("carl", Reception.PASSWORD));
        assertThat(missing.code()).isEqualTo("second_factor_required");
        assertThat(missing.kind()).isEqualTo(Rule.Kind.UNAUTHENTICATED);
        assertThat(refused(reception.triesToSignIn("carl", Reception.WRONG)).code())
                .isEqualTo("invalid_credentials");
        assertThat(refused(signIn(Reception.WRONG, shown(key))).code()).isEqualTo("invalid_credentials");
        kit.clock().advance(STEP);
        done(signIn(Reception.PASSWORD, shown(key)));
    }

    @Test
    void leavesNothingButItsEventsInTheJournal() {
        TotpKey key = begun();
        assertThat(last()).isEqualTo("SecondFactorBegun");
        recoveryCodes(key);
        assertThat(last()).isEqualTo("SecondFactorConfirmed");
        assertThat(reception.lastEntry(OrganizationId.INSTALLATION).action())
                .isEqualTo(Permission.ACCOUNT_SECOND_FACTOR);
        kit.clock().advance(STEP);
        done(end(Reception.PASSWORD, shown(key)));
        assertThat(last()).isEqualTo("SecondFactorEnded");
    }

    @Test
    void takesNoCodeTwiceNorTheOneItWasConfirmedWith() {
        TotpKey key = begun();
        recoveryCodes(key);

        assertThat(refused(signIn(Reception.PASSWORD, shown(key))).code()).isEqualTo("invalid_otp");
        kit.clock().advance(STEP);
        OneTimeCode shown = shown(key);
        done(signIn(Reception.PASSWORD, shown));
        assertThat(refused(signIn(Reception.PASSWORD, shown)).code()).isEqualTo("invalid_otp");
    }

    @Test
    void oneOfManyWhoShowOneCodeComesIn() throws Exception {
        TotpKey key = begun();
        recoveryCodes(key);
        kit.clock().advance(STEP);
        OneTimeCode shown = shown(key);

        List<String> ends = Race.of(16, i -> signIn(Reception.PASSWORD, shown));

        assertThat(ends).containsOnlyOnce("done");
        assertThat(ends).isSubsetOf("done", "invalid_otp", "too_many_attempts");
    }

    @Test
    void countsWrongCodesLikeWrongPasswords() {
        TotpKey key = begun();
        recoveryCodes(key);
        kit.clock().advance(STEP);
        for (int i = 0; i < 5; i++) {
            assertThat(refused(signIn(Reception.PASSWORD, WRONG)).code()).isEqualTo("invalid_otp");
        }

        assertThat(last()).isEqualTo("SignInFailed");
        assertThat(refused(signIn(Reception.PASSWORD, shown(key))).code()).isEqualTo("too_many_attempts");
        kit.clock().advance(Duration.ofSeconds(1));
        done(signIn(Reception.PASSWORD, shown(key)));
    }

    @Test
    void forgivesNothingForTheRightPasswordAlone() {
        recoveryCodes(begun());
        for (int i = 0; i < 4; i++) {
            refused(signIn(Reception.PASSWORD, WRONG));
            assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD))
                            .code())
                    .isEqualTo("second_factor_required");
        }
        refused(signIn(Reception.PASSWORD, WRONG));

        assertThat(refused(reception.triesToSignIn("carl", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
    }

    @Test
    void takesEachRecoveryCodeOnce() {
        List<OneTimeCode> recovery = recoveryCodes(begun());

        done(signIn(Reception.PASSWORD, new OneTimeCode(recovery.get(3).inGroups())));

        assertThat(reception.lastEntry(OrganizationId.INSTALLATION).facts()).contains("RecoveryCodeUsed");
        assertThat(refused(signIn(Reception.PASSWORD, recovery.get(3))).code()).isEqualTo("invalid_otp");
        done(signIn(Reception.PASSWORD, recovery.get(4)));
    }

    @Test
    void isKnownOfWhoeverSignedInWithIt() {
        SignedIn before = reception.signsIn("carl");
        assertThat(factorIn(before)).isEqualTo(Identity.Factor.NONE);
        TotpKey key = begun();
        assertThat(factorIn(before)).isEqualTo(Identity.Factor.NONE);
        recoveryCodes(key);
        kit.clock().advance(STEP);
        SignedIn after = done(signIn(Reception.PASSWORD, shown(key)));

        assertThat(factorIn(before)).isEqualTo(Identity.Factor.HELD);
        assertThat(factorIn(after)).isEqualTo(Identity.Factor.PROVED);
        assertThat(factorIn(done(reception.triesToRefresh(after)))).isEqualTo(Identity.Factor.PROVED);
        assertThat(done(kit.ats().access().whoAmI().ask(self(), new WhoAmI())).factor())
                .isEqualTo(Identity.Factor.HELD);
    }

    @Test
    void isBegunWithThePasswordAgainAndNotWhileThereIsOne() {
        Refusal wrong = refused(begin(Reception.WRONG));
        assertThat(wrong.code()).isEqualTo("wrong_password");
        assertThat(wrong.faults()).extracting(Refusal.Fault::pointer).containsExactly("/password");

        TotpKey first = begun();
        TotpKey second = begun();
        assertThat(second).isNotEqualTo(first);
        assertWrongCode(confirm(shown(first)));
        done(confirm(shown(second)));
        assertThat(refused(begin(Reception.PASSWORD)).code()).isEqualTo("second_factor_on");
        assertThat(refused(confirm(shown(second))).code()).isEqualTo("second_factor_on");
    }

    @Test
    void cannotBeConfirmedBeforeItWasBegun() {
        assertThat(refused(confirm(WRONG)).code()).isEqualTo("no_second_factor");
        assertThat(refused(end(Reception.PASSWORD, WRONG)).code()).isEqualTo("no_second_factor");
    }

    @Test
    void endsForBothProofsOnly() {
        TotpKey key = begun();
        List<OneTimeCode> recovery = recoveryCodes(key);

        assertThat(refused(end(Reception.WRONG, recovery.get(0))).code()).isEqualTo("wrong_password");
        assertWrongCode(end(Reception.PASSWORD, WRONG));
        done(end(Reception.PASSWORD, recovery.get(0)));
        reception.signsIn("carl");
    }

    @Test
    void nobodyTouchesTheSecondFactorOfAnother() {
        Actor eve = new Actor.Account(reception.candidate("eve"));
        SessionsUseCases.OfSecondFactor factors = factors();
        TotpKey key = begun();

        assertThat(refused(factors.begin().run(eve, BeginSecondFactor.by(carl, Reception.PASSWORD, Reception.PEER)))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(factors.confirm().run(eve, new ConfirmSecondFactor(carl, shown(key))))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(factors.end()
                                .run(eve, EndSecondFactor.by(carl, Reception.PASSWORD, shown(key), Reception.PEER)))
                        .code())
                .isEqualTo("not_found");
    }

    @Test
    void staysWhenAPasswordIsReset() {
        reception.verifies(carl);
        TotpKey key = begun();
        recoveryCodes(key);
        Password next = new Password("staple of batteries");

        reset(next);

        assertThat(refused(reception.triesToSignIn("carl", next)).code()).isEqualTo("second_factor_required");
    }

    @Test
    void goesWithTheStrangerWhoSetItUpUnderAnAddressNotTheirs() {
        recoveryCodes(begun());
        Password next = new Password("staple of batteries");

        reset(next);

        done(reception.triesToSignIn("carl", next));
    }

    private void reset(Password next) {
        reception.forgets("carl");
        TokenId token = (TokenId) reception.secrets().mailed();
        done(reception.triesToReset(token, reception.secrets().of(token), next));
    }

    private TotpKey begun() {
        return done(begin(Reception.PASSWORD)).key();
    }

    private Outcome<BeginSecondFactor.Begun> begin(Password password) {
        return factors().begin().run(self(), BeginSecondFactor.by(carl, password, Reception.PEER));
    }

    private List<OneTimeCode> recoveryCodes(TotpKey key) {
        return done(confirm(shown(key)));
    }

    private Outcome<List<OneTimeCode>> confirm(OneTimeCode otp) {
        return factors().confirm().run(self(), new ConfirmSecondFactor(carl, otp));
    }

    private Outcome<AccountId> end(Password password, OneTimeCode otp) {
        return factors().end().run(self(), EndSecondFactor.by(carl, password, otp, Reception.PEER));
    }

    private Outcome<SignedIn> signIn(Password password, OneTimeCode otp) {
        return reception.triesToSignIn(
                SignIn.by(AtsTestKit.emailOf("carl"), password, null, null, otp, Reception.PEER));
    }

    private OneTimeCode shown(TotpKey key) {
        return Totp.shown(key, kit.clock().now());
    }

    private Identity.Factor factorIn(SignedIn session) {
        return done(reception.whoIs(session)).factor();
    }

    private Actor self() {
        return new Actor.Account(carl);
    }

    private SessionsUseCases.OfSecondFactor factors() {
        return kit.ats().access().sessions().secondFactor();
    }

    private String last() {
        List<String> facts = reception.lastEntry(OrganizationId.INSTALLATION).facts();
        return facts.get(0);
    }

    private static void assertWrongCode(Outcome<?> outcome) {
        Refusal refusal = refused(outcome);
        assertThat(refusal.code()).isEqualTo("wrong_otp");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/otp");
    }
}
