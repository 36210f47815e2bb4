package dev.ats.application.access.members;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.Identity;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Race;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AcceptStoryTest {
    private static final Set<RoleName> ROLES = Set.of(new RoleName("recruiter"));
    private static final Name NAME = new Name("Rita Recruiter");
    private static final Actor NOBODY = new Actor.Anonymous();

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final Workplace acme = kit.organization("Acme");

    @Test
    void somebodyNewJoinsWithANameAndAPassword() {
        SignedIn rita = done(accept(NOBODY, invited("rita"), NAME, Reception.PASSWORD));

        assertThat(rita.organization()).isEqualTo(acme.id());
        assertThat(rita.role()).isEqualTo(new RoleName("recruiter"));
        assertThat(rita.memberships()).containsExactly(new Identity.In(acme.id(), ROLES));
        assertThat(done(reception.whoIs(rita)).fullName()).isEqualTo(NAME);
        assertThat(reception.signsIn("rita").organization()).isEqualTo(acme.id());
        assertThat(last().action()).isEqualTo(Permission.INVITATION_ACCEPT);
        assertThat(last().facts())
                .containsExactly("InvitationAccepted", "AccountRegistered", "MemberAdded", "SessionStarted");
    }

    @Test
    void somebodyNewNeedsBoth() {
        InvitationId invitation = invited("rita");

        Refusal refusal = refused(accept(NOBODY, invitation, null, null));

        assertThat(refusal.code()).isEqualTo("details_needed");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/full_name", "/password");
        assertThat(refused(accept(NOBODY, invitation, NAME, new Password("password123")))
                        .code())
                .isEqualTo("password_too_common");
        done(accept(NOBODY, invitation, NAME, Reception.PASSWORD));
    }

    @Test
    void anInvitationIsGoodOnce() {
        InvitationId invitation = invited("rita");
        done(accept(NOBODY, invitation, NAME, Reception.PASSWORD));

        assertInvalid(accept(NOBODY, invitation, NAME, Reception.PASSWORD));
    }

    @Test
    void oneOfManyWhoAcceptAtOnceJoins() throws Exception {
        InvitationId invitation = invited("rita");

        List<String> codes = Race.of(16, i -> accept(NOBODY, invitation, NAME, Reception.PASSWORD));

        assertThat(codes).containsOnlyOnce("done");
        assertThat(codes).filteredOn(code -> !code.equals("done")).containsOnly("invalid_token");
    }

    @Test
    void refusesAnInvitationThatIsWrongReplacedOrTooOld() {
        InvitationId first = invited("rita");
        InvitationId second = invited("rita");

        assertInvalid(accept(NOBODY, first, NAME, Reception.PASSWORD));
        assertInvalid(accept(NOBODY, new InvitationId(new UUID(7, 7)), NAME, Reception.PASSWORD));
        assertInvalid(run(
                NOBODY,
                AcceptInvitation.by(
                        acme.id(), second, reception.secrets().fresh(), NAME, Reception.PASSWORD, Reception.PEER)));
        assertInvalid(run(
                NOBODY,
                AcceptInvitation.by(
                        kit.organization("Globex").id(),
                        second,
                        reception.secrets().of(second),
                        NAME,
                        Reception.PASSWORD,
                        Reception.PEER)));
        kit.clock().advance(Duration.ofDays(7));
        assertInvalid(accept(NOBODY, second, NAME, Reception.PASSWORD));
    }

    @Test
    void somebodyWithAnAccountJoinsWithItsPassword() {
        AccountId rita = reception.candidate("rita");
        reception.verifies();

        SignedIn joined = done(accept(NOBODY, invited("rita"), null, Reception.PASSWORD));

        assertThat(joined.account()).isEqualTo(rita);
        assertThat(last().facts()).containsExactly("InvitationAccepted", "MemberAdded", "SessionStarted");
    }

    @Test
    void refusesAndCountsAWrongPassword() {
        AccountId rita = reception.candidate("rita");
        reception.verifies();
        InvitationId invitation = invited("rita");
        assertThat(refused(accept(NOBODY, invitation, null, null)).faults())
                .extracting(Refusal.Fault::pointer)
                .containsExactly("/password");
        for (int i = 0; i < 5; i++) {
            assertThat(refused(accept(NOBODY, invitation, null, Reception.WRONG))
                            .code())
                    .isEqualTo("invalid_credentials");
        }

        assertThat(last().facts()).containsExactly("SignInFailed");
        assertThat(last().object()).isEqualTo(Ref.to(rita));
        assertThat(refused(accept(NOBODY, invitation, null, Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
        assertThat(refused(reception.triesToSignIn("rita", Reception.PASSWORD)).code())
                .isEqualTo("too_many_attempts");
        kit.clock().advance(Duration.ofSeconds(1));
        done(accept(NOBODY, invitation, null, Reception.PASSWORD));
    }

    @Test
    void somebodySignedInJoinsWithoutAPassword() {
        AccountId rita = reception.candidate("rita");
        reception.verifies();

        assertThat(done(accept(new Actor.Account(rita), invited("rita"), null, null))
                        .account())
                .isEqualTo(rita);
    }

    @Test
    void somebodySignedInProvesTheirAddressByJoining() {
        AccountId rita = reception.candidate("rita");

        done(accept(new Actor.Account(rita), invited("rita"), null, null));

        assertThat(last().facts())
                .containsExactly("InvitationAccepted", "EmailVerified", "MemberAdded", "SessionStarted");
        done(reception.triesToSignIn("rita", Reception.PASSWORD));
    }

    @Test
    void refusesAnInvitationSentToAnotherAndLeavesItGood() {
        AccountId eve = reception.candidate("eve");
        reception.candidate("rob");
        InvitationId toNobodyYet = invited("rita");
        InvitationId toRob = invited("rob");

        assertThat(refused(accept(new Actor.Account(eve), toNobodyYet, NAME, Reception.PASSWORD))
                        .code())
                .isEqualTo("not_your_invitation");
        assertThat(refused(accept(new Actor.Account(eve), toRob, NAME, Reception.PASSWORD))
                        .code())
                .isEqualTo("not_your_invitation");
        done(accept(NOBODY, toNobodyYet, NAME, Reception.PASSWORD));
    }

    @Test
    void whoeverOwnsTheAddressTakesOverWhatAStrangerRegistered() {
        AccountId account = reception.candidate("rita");
        SignedIn stranger = reception.signsIn("rita");
        Password own = new Password("staple of batteries");

        SignedIn rita = done(accept(NOBODY, invited("rita"), NAME, own));

        assertThat(rita.account()).isEqualTo(account);
        assertThat(done(reception.whoIs(rita)).fullName()).isEqualTo(NAME);
        assertThat(last().facts())
                .containsExactly(
                        "InvitationAccepted", "EmailVerified", "SessionsEnded", "MemberAdded", "SessionStarted");
        assertThat(refused(reception.triesToRefresh(stranger)).code()).isEqualTo("invalid_refresh_token");
        assertThat(refused(reception.triesToSignIn("rita", Reception.PASSWORD)).code())
                .isEqualTo("invalid_credentials");
        done(reception.triesToSignIn("rita", own));
    }

    @Test
    void refusesSomebodyWhoHasBecomeAMemberMeanwhile() {
        InvitationId invitation = invited("rita");
        Person rita = acme.recruiter("rita");

        assertThat(refused(accept(rita.actor(), invitation, null, null)).code()).isEqualTo("already_member");
    }

    private InvitationId invited(String name) {
        return done(kit.ats()
                        .access()
                        .members()
                        .invite()
                        .run(acme.admin().actor(), new InviteMember(AtsTestKit.emailOf(name), ROLES)))
                .id();
    }

    private Outcome<SignedIn> accept(Actor actor, InvitationId invitation, Name name, Password password) {
        return run(
                actor,
                AcceptInvitation.by(
                        acme.id(), invitation, reception.secrets().of(invitation), name, password, Reception.PEER));
    }

    private Outcome<SignedIn> run(Actor actor, AcceptInvitation wish) {
        return kit.ats().access().members().accept().run(actor, wish);
    }

    private Inspection.Entry last() {
        return reception.lastEntry(acme.id());
    }

    private static void assertInvalid(Outcome<?> outcome) {
        Refusal refusal = refused(outcome);
        assertThat(refusal.code()).isEqualTo("invalid_token");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/token");
    }
}
