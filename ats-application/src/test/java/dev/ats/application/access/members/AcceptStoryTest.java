package dev.ats.application.access.members;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.Identity;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Race;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AcceptStoryTest {
    private static final Name NAME = new Name("Rita Recruiter");
    private static final Actor NOBODY = new Actor.Anonymous();

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final Workplace acme = kit.organization("Acme");
    private final Invitees invitees = new Invitees(kit, acme);

    @Test
    void somebodyNewJoinsWithANameAndAPassword() {
        SignedIn rita = done(invitees.accept(NOBODY, invitees.invited("rita"), NAME, Reception.PASSWORD));

        assertThat(rita.organization()).isEqualTo(acme.id());
        assertThat(rita.role()).isEqualTo(new RoleName("recruiter"));
        assertThat(rita.memberships()).containsExactly(new Identity.In(acme.id(), Invitees.ROLES));
        assertThat(done(reception.whoIs(rita)).fullName()).isEqualTo(NAME);
        assertThat(reception.signsIn("rita").organization()).isEqualTo(acme.id());
        assertThat(reception.lastEntry(acme.id()).action()).isEqualTo(Permission.INVITATION_ACCEPT);
        assertThat(reception.lastEntry(acme.id()).facts())
                .containsExactly("InvitationAccepted", "AccountRegistered", "MemberAdded", "SessionStarted");
    }

    @Test
    void somebodyNewNeedsBoth() {
        InvitationId invitation = invitees.invited("rita");

        Refusal refusal = refused(invitees.accept(NOBODY, invitation, null, null));

        assertThat(refusal.code()).isEqualTo("details_needed");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/full_name", "/password");
        assertThat(refused(invitees.accept(NOBODY, invitation, NAME, new Password("password123")))
                        .code())
                .isEqualTo("password_too_common");
        done(invitees.accept(NOBODY, invitation, NAME, Reception.PASSWORD));
    }

    @Test
    void refusesAnInvitationOfSomebodyWhoMayGiveItNoLonger() {
        Person bob = acme.member("bob", "admin");
        InvitationId ofAdmin = invitees.invitedBy(bob, "ada", "admin");
        InvitationId ofRecruiter = invitees.invitedBy(bob, "rob", "recruiter");
        change(bob, Set.of(new RoleName("recruiter")), null);

        assertInvalid(invitees.accept(NOBODY, ofAdmin, NAME, Reception.PASSWORD));
        done(invitees.accept(NOBODY, ofRecruiter, NAME, Reception.PASSWORD));

        InvitationId last = invitees.invitedBy(acme.admin(), "zoe", "admin");
        done(invitees.accept(NOBODY, last, NAME, Reception.PASSWORD));
    }

    @Test
    void refusesAnInvitationOfSomebodyWhoIsLetInNoLonger() {
        Person bob = acme.member("bob", "admin");
        InvitationId invitation = invitees.invitedBy(bob, "rob", "recruiter");
        change(bob, null, MemberStatus.DEACTIVATED);
        int hashed = reception.passwords().comparisons();

        assertInvalid(invitees.accept(NOBODY, invitation, NAME, Reception.PASSWORD));

        assertThat(reception.passwords().comparisons()).isEqualTo(hashed);
        change(bob, null, MemberStatus.ACTIVE);
        done(invitees.accept(NOBODY, invitation, NAME, Reception.PASSWORD));
    }

    private void change(Person member, Set<RoleName> roles, MemberStatus status) {
        done(kit.ats()
                .access()
                .members()
                .change()
                .run(acme.admin().actor(), new ChangeMember(member.account(), roles, status, Seen.ANY)));
    }

    @Test
    void anInvitationIsGoodOnce() {
        InvitationId invitation = invitees.invited("rita");
        done(invitees.accept(NOBODY, invitation, NAME, Reception.PASSWORD));

        assertInvalid(invitees.accept(NOBODY, invitation, NAME, Reception.PASSWORD));
    }

    @Test
    void oneOfManyWhoAcceptAtOnceJoins() throws Exception {
        InvitationId invitation = invitees.invited("rita");

        List<String> codes = Race.of(16, i -> invitees.accept(NOBODY, invitation, NAME, Reception.PASSWORD));

        assertThat(codes).containsOnlyOnce("done");
        assertThat(codes).filteredOn(code -> !code.equals("done")).containsOnly("invalid_token");
    }

    @Test
    void refusesAnInvitationThatIsWrongReplacedOrTooOld() {
        InvitationId first = invitees.invited("rita");
        InvitationId second = invitees.invited("rita");

        assertInvalid(invitees.accept(NOBODY, first, NAME, Reception.PASSWORD));
        assertInvalid(invitees.accept(NOBODY, new InvitationId(new UUID(7, 7)), NAME, Reception.PASSWORD));
        assertInvalid(invitees.run(
                NOBODY,
                AcceptInvitation.by(
                        acme.id(), second, reception.secrets().fresh(), NAME, Reception.PASSWORD, Reception.PEER)));
        assertInvalid(invitees.run(
                NOBODY,
                AcceptInvitation.by(
                        kit.organization("Globex").id(),
                        second,
                        reception.secrets().of(second),
                        NAME,
                        Reception.PASSWORD,
                        Reception.PEER)));
        kit.clock().advance(Duration.ofDays(7));
        assertInvalid(invitees.accept(NOBODY, second, NAME, Reception.PASSWORD));
    }

    @Test
    void refusesAnInvitationSentToAnotherAndLeavesItGood() {
        AccountId eve = reception.candidate("eve");
        reception.candidate("rob");
        InvitationId toNobodyYet = invitees.invited("rita");
        InvitationId toRob = invitees.invited("rob");

        assertThat(refused(invitees.accept(new Actor.Account(eve), toNobodyYet, NAME, Reception.PASSWORD))
                        .code())
                .isEqualTo("not_your_invitation");
        assertThat(refused(invitees.accept(new Actor.Account(eve), toRob, NAME, Reception.PASSWORD))
                        .code())
                .isEqualTo("not_your_invitation");
        done(invitees.accept(NOBODY, toNobodyYet, NAME, Reception.PASSWORD));
    }

    private static void assertInvalid(Outcome<?> outcome) {
        Refusal refusal = refused(outcome);
        assertThat(refusal.code()).isEqualTo("invalid_token");
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/token");
    }
}
