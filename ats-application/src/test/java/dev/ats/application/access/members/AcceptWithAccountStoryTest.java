package dev.ats.application.access.members;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.sessions.BeginSecondFactor;
import dev.ats.application.access.sessions.ConfirmSecondFactor;
import dev.ats.application.access.sessions.SessionsUseCases;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.factors.Totp;
import dev.ats.domain.access.factors.TotpKey;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Accepting for an address that has an account. */
class AcceptWithAccountStoryTest {
    private static final Name NAME = new Name("Rita Recruiter");
    private static final Actor NOBODY = new Actor.Anonymous();

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final Workplace acme = kit.organization("Acme");
    private final Invitees invitees = new Invitees(kit, acme);

    @Test
    void somebodyWithAnAccountJoinsWithItsPassword() {
        AccountId rita = reception.candidate("rita");
        reception.verifies(rita);

        SignedIn joined = done(invitees.accept(NOBODY, invitees.invited("rita"), null, Reception.PASSWORD));

        assertThat(joined.account()).isEqualTo(rita);
        assertThat(reception.lastEntry(acme.id()).facts())
                .containsExactly("InvitationAccepted", "MemberAdded", "SessionStarted");
    }

    @Test
    void refusesAndCountsAWrongPassword() {
        AccountId rita = reception.candidate("rita");
        reception.verifies(rita);
        InvitationId invitation = invitees.invited("rita");
        assertThat(refused(invitees.accept(NOBODY, invitation, null, null)).faults())
                .extracting(Refusal.Fault::pointer)
                .containsExactly("/password");
        for (int i = 0; i < 5; i++) {
            assertThat(refused(invitees.accept(NOBODY, invitation, null, Reception.WRONG))
                            .code())
                    .isEqualTo("invalid_credentials");
        }

        assertThat(reception.lastEntry(acme.id()).facts()).containsExactly("SignInFailed");
        assertThat(reception.lastEntry(acme.id()).object()).isEqualTo(Ref.to(rita));
        assertThat(refused(invitees.accept(NOBODY, invitation, null, Reception.PASSWORD))
                        .code())
                .isEqualTo("too_many_attempts");
        assertThat(refused(reception.triesToSignIn("rita", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
        kit.clock().advance(Duration.ofSeconds(1));
        done(invitees.accept(NOBODY, invitation, null, Reception.PASSWORD));
    }

    @Test
    void aPasswordAloneLetsNobodyInWhoHasASecondFactor() {
        AccountId rita = reception.candidate("rita");
        reception.verifies(rita);
        Actor self = new Actor.Account(rita);
        SessionsUseCases.OfSecondFactor factors = kit.ats().access().sessions().secondFactor();
        TotpKey key = done(factors.begin().run(self, BeginSecondFactor.by(rita, Reception.PASSWORD, Reception.PEER)))
                .key();
        done(factors.confirm()
                .run(
                        self,
                        new ConfirmSecondFactor(
                                rita, Totp.shown(key, kit.clock().now()))));
        InvitationId invitation = invitees.invited("rita");

        assertThat(refused(invitees.accept(NOBODY, invitation, null, Reception.PASSWORD))
                        .code())
                .isEqualTo("second_factor_required");
        done(invitees.accept(self, invitation, null, null));
    }

    @Test
    void somebodySignedInJoinsWithoutAPassword() {
        AccountId rita = reception.candidate("rita");
        reception.verifies(rita);

        assertThat(done(invitees.accept(new Actor.Account(rita), invitees.invited("rita"), null, null))
                        .account())
                .isEqualTo(rita);
    }

    @Test
    void somebodySignedInProvesTheirAddressByJoining() {
        AccountId rita = reception.candidate("rita");

        done(invitees.accept(new Actor.Account(rita), invitees.invited("rita"), null, null));

        assertThat(reception.lastEntry(acme.id()).facts())
                .containsExactly("InvitationAccepted", "EmailVerified", "MemberAdded", "SessionStarted");
        done(reception.triesToSignIn("rita", Reception.PASSWORD));
    }

    @Test
    void whoeverOwnsTheAddressTakesOverWhatAStrangerRegistered() {
        AccountId account = reception.candidate("rita");
        SignedIn stranger = reception.signsIn("rita");
        Password own = new Password("staple of batteries");

        SignedIn rita = done(invitees.accept(NOBODY, invitees.invited("rita"), NAME, own));

        assertThat(rita.account()).isEqualTo(account);
        assertThat(done(reception.whoIs(rita)).fullName()).isEqualTo(NAME);
        assertThat(reception.lastEntry(acme.id()).facts())
                .containsExactly(
                        "InvitationAccepted", "EmailVerified", "SessionsEnded", "MemberAdded", "SessionStarted");
        assertThat(refused(reception.triesToRefresh(stranger)).code()).isEqualTo("invalid_refresh_token");
        assertThat(refused(reception.triesToSignIn("rita", Reception.PASSWORD)).code())
                .isEqualTo("invalid_credentials");
        done(reception.triesToSignIn("rita", own));
    }

    @Test
    void refusesSomebodyWhoHasBecomeAMemberMeanwhile() {
        InvitationId invitation = invitees.invited("rita");
        Person rita = acme.recruiter("rita");

        assertThat(refused(invitees.accept(rita.actor(), invitation, null, null))
                        .code())
                .isEqualTo("already_member");
    }
}
