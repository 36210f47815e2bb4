package dev.ats.application.access.members;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.AddMember;
import dev.ats.application.access.Identity;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Race;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemberStoryTest {
    private static final Set<RoleName> RECRUITER = Set.of(new RoleName("recruiter"));
    private static final Set<RoleName> ADMIN = Set.of(new RoleName("admin"));

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Reception reception = new Reception(kit);
    private final Workplace acme = kit.organization("Acme");
    private final Person ada = acme.admin();
    private final Person rita = acme.recruiter("rita");

    @Test
    void givesOtherRolesUnderANewVersion() {
        Set<RoleName> both = Set.of(new RoleName("recruiter"), new RoleName("hiring_manager"));

        MemberView changed = done(change(ada, rita.account(), both, null, Seen.version(1)));

        assertThat(changed.roles()).isEqualTo(both);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(listed(rita.account())).isEqualTo(changed);
        assertThat(last().action()).isEqualTo(Permission.MEMBER_UPDATE);
        assertThat(last().facts()).containsExactly("MemberRolesChanged");
    }

    @Test
    void changesNothingWhereNothingIsToChange() {
        assertThat(done(change(ada, rita.account(), RECRUITER, MemberStatus.ACTIVE, Seen.ANY))
                        .version())
                .isEqualTo(1);
        assertThat(done(change(ada, rita.account(), null, null, Seen.ANY)).version())
                .isEqualTo(1);
        assertThat(last().facts()).isEmpty();
    }

    @Test
    void changesRolesAndStatusAtOnce() {
        MemberView changed = done(change(ada, rita.account(), ADMIN, MemberStatus.DEACTIVATED, Seen.ANY));

        assertThat(changed.roles()).isEqualTo(ADMIN);
        assertThat(changed.status()).isEqualTo(MemberStatus.DEACTIVATED);
        assertThat(listed(rita.account())).isEqualTo(changed);
        assertThat(last().facts()).containsExactly("MemberRolesChanged", "MemberStatusChanged");
    }

    @Test
    void callsAMemberSomethingElseAndKeepsItSo() {
        Name title = new Name("Head of People");

        MemberView called = done(call(ada, title, Seen.version(1)));
        assertThat(called.title()).isEqualTo(title);
        assertThat(called.version()).isEqualTo(2);
        assertThat(listed(rita.account())).isEqualTo(called);
        assertThat(last().facts()).containsExactly("MemberTitleChanged");

        assertThat(done(call(ada, title, Seen.ANY)).version()).isEqualTo(2);
        assertThat(done(change(ada, rita.account(), ADMIN, null, Seen.ANY)).title())
                .isEqualTo(title);
        assertThat(refused(call(ada, new Name("Late"), Seen.version(2))).code()).isEqualTo("stale");
    }

    @Test
    void nobodyGivesThemselvesATitle() {
        assertThat(refused(call(rita, new Name("Boss"), Seen.ANY)).code()).isEqualTo("forbidden");
    }

    @Test
    void refusesAVersionThatIsGone() {
        done(change(ada, rita.account(), ADMIN, null, Seen.version(1)));

        Refusal stale = refused(change(ada, rita.account(), RECRUITER, null, Seen.version(1)));
        assertThat(stale.code()).isEqualTo("stale");
        assertThat(stale.facts()).containsEntry("version", 2);
        assertThat(refused(change(ada, rita.account(), RECRUITER, null, Seen.onlyIf(1)))
                        .code())
                .isEqualTo("precondition_failed");
    }

    @Test
    void refusesRolesThatNoMemberCanHave() {
        assertThat(refused(change(ada, rita.account(), Set.of(), null, Seen.ANY))
                        .code())
                .isEqualTo("unknown_role");
        assertThat(refused(change(ada, rita.account(), Set.of(new RoleName("operator")), null, Seen.ANY))
                        .code())
                .isEqualTo("unknown_role");
    }

    @Test
    void neverTakesTheLastAdminAway() {
        assertThat(refused(change(ada, ada.account(), RECRUITER, null, Seen.ANY))
                        .code())
                .isEqualTo("last_admin");
        assertThat(refused(change(ada, ada.account(), null, MemberStatus.DEACTIVATED, Seen.ANY))
                        .code())
                .isEqualTo("last_admin");
        Person bob = acme.member("bob", "admin");
        done(change(bob, ada.account(), RECRUITER, null, Seen.ANY));
        assertThat(refused(change(bob, bob.account(), RECRUITER, null, Seen.ANY))
                        .code())
                .isEqualTo("last_admin");
    }

    @Test
    void leavesAnAdminHoweverManyStepDownAtOnce() throws Exception {
        List<Person> admins = IntStream.range(0, 7)
                .mapToObj(i -> acme.member("admin" + i, "admin"))
                .toList();

        List<String> codes = Race.of(
                8,
                i -> i < 7
                        ? change(admins.get(i), admins.get(i).account(), RECRUITER, null, Seen.ANY)
                        : change(ada, ada.account(), RECRUITER, null, Seen.ANY));

        assertThat(codes).filteredOn("done"::equals).hasSize(7);
        assertThat(codes).containsOnlyOnce("last_admin");
    }

    @Test
    void nobodyGivesOrTakesMoreThanTheyHold() {
        Grants held = BuiltInRoles.RECRUITER
                .grants()
                .and(Grants.of(Set.of(new Grant(Permission.MEMBER_UPDATE, Reach.ORGANIZATION))));
        Person bob = acme.member("bob", "admin");
        Actor clerk = new Actor.Member(rita.account(), acme.id(), held, Set.of());

        assertThat(refused(change(clerk, rita.account(), ADMIN, null, Seen.ANY)).code())
                .isEqualTo("grants_more_than_held");
        assertThat(refused(change(clerk, bob.account(), RECRUITER, null, Seen.ANY))
                        .code())
                .isEqualTo("grants_more_than_held");
        assertThat(refused(change(clerk, bob.account(), null, MemberStatus.DEACTIVATED, Seen.ANY))
                        .code())
                .isEqualTo("grants_more_than_held");
        done(change(clerk, rita.account(), null, MemberStatus.DEACTIVATED, Seen.ANY));
    }

    @Test
    void whoWasAnAdminAMomentAgoCannotUndoWhatWasTaken() {
        Person bob = acme.member("bob", "admin");
        Actor old = bob.actor();
        done(change(ada, bob.account(), RECRUITER, null, Seen.ANY));

        assertThat(refused(change(old, bob.account(), ADMIN, null, Seen.ANY)).code())
                .isEqualTo("grants_more_than_held");
        assertThat(refused(change(old, rita.account(), ADMIN, null, Seen.ANY)).code())
                .isEqualTo("grants_more_than_held");
        done(change(ada, bob.account(), null, MemberStatus.DEACTIVATED, Seen.ANY));
        assertThat(refused(change(old, bob.account(), null, MemberStatus.ACTIVE, Seen.ANY))
                        .code())
                .isEqualTo("grants_more_than_held");
    }

    @Test
    void isLetInNoLongerAndAgain() {
        reception.candidate("carl");
        AccountId carl = reception.signsIn("carl").account();
        done(kit.ats().access().addMember().run(ada.actor(), new AddMember(acme.id(), carl, RECRUITER)));
        SignedIn inside = reception.signsIn("carl");
        SignedIn outside = done(reception.triesToSignIn(SignIn.by(
                AtsTestKit.emailOf("carl"), Reception.PASSWORD, new RoleName("candidate"), null, Reception.PEER)));

        done(change(ada, carl, null, MemberStatus.DEACTIVATED, Seen.ANY));

        assertThat(last().facts()).containsExactly("MemberStatusChanged");
        assertThat(refused(reception.triesToRefresh(inside)).code()).isEqualTo("invalid_refresh_token");
        assertThat(done(reception.whoIs(outside)).memberships()).isEmpty();
        done(change(ada, carl, null, MemberStatus.ACTIVE, Seen.ANY));
        assertThat(done(reception.whoIs(outside)).memberships()).containsExactly(new Identity.In(acme.id(), RECRUITER));
    }

    @Test
    void isForAdminsOnly() {
        assertThat(refused(change(rita, rita.account(), ADMIN, null, Seen.ANY)).code())
                .isEqualTo("forbidden");
        Person gus = kit.organization("Globex").admin();
        assertThat(refused(change(gus, rita.account(), ADMIN, null, Seen.ANY)).code())
                .isEqualTo("not_found");
    }

    private MemberView listed(AccountId account) {
        return done(list(ada.actor(), Paging.FIRST)).items().stream()
                .filter(member -> member.id().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private Outcome<Page<MemberView>> list(Actor actor, Paging paging) {
        return kit.ats().access().members().list().ask(actor, new ListMembers(paging));
    }

    private Outcome<MemberView> change(
            Person by, AccountId member, Set<RoleName> roles, MemberStatus status, Seen seen) {
        return change(by.actor(), member, roles, status, seen);
    }

    private Outcome<MemberView> change(
            Actor by, AccountId member, Set<RoleName> roles, MemberStatus status, Seen seen) {
        return kit.ats().access().members().change().run(by, new ChangeMember(member, roles, status, seen));
    }

    private Outcome<MemberView> call(Person by, Name title, Seen seen) {
        ChangeMember wish = new ChangeMember(rita.account(), null, null, title, seen);
        return kit.ats().access().members().change().run(by.actor(), wish);
    }

    private Inspection.Entry last() {
        return reception.lastEntry(acme.id());
    }
}
