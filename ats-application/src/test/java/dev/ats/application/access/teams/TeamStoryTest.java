package dev.ats.application.access.teams;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.members.ListMembers;
import dev.ats.application.access.members.MemberView;
import dev.ats.application.access.roles.DefineRole;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.TeamId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TeamStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person ada = acme.admin();
    private final Person rita = acme.recruiter("rita");
    private final Person otto = acme.recruiter("otto");

    @Test
    void aManagersReachIsWhatTheirTeamIsAssigned() {
        lead();
        Person mia = acme.member("mia", "lead");
        JobId ritas = rita.creates(Person.draft("Baker", 1), false);
        JobId ottos = otto.creates(Person.draft("Miller", 1), false);
        assertThat(refused(mia.triesToSee(ritas)).code()).isEqualTo("not_found");

        Team.State team = founded("Ovens", mia.account());
        done(staff(team.id(), Set.of(rita.account()), Seen.version(1)));
        Person now = again(mia);

        assertThat(now.triesToSee(ritas).<Boolean>fold(seen -> true, no -> false))
                .isTrue();
        assertThat(refused(now.triesToSee(ottos)).code()).isEqualTo("not_found");
        done(staff(team.id(), Set.of(otto.account()), Seen.version(2)));
        assertThat(refused(again(mia).triesToSee(ritas)).code()).isEqualTo("not_found");
    }

    @Test
    void aManagerSeesTheTeamAndWhoIsInItButNoOther() {
        Person mia = acme.member("mia", "manager");
        Team.State ovens = founded("Ovens", mia.account());
        Team.State mills = founded("Mills", null);
        done(staff(ovens.id(), Set.of(rita.account()), Seen.ANY));
        done(staff(mills.id(), Set.of(otto.account()), Seen.ANY));
        Person now = again(mia);

        assertThat(list(now)).containsExactly(ovens.id());
        assertThat(list(ada)).containsExactly(mills.id(), ovens.id());
        assertThat(done(kit.ats().access().members().list().ask(now.actor(), new ListMembers(Paging.FIRST)))
                        .items())
                .extracting(MemberView::id)
                .containsExactlyInAnyOrder(mia.account(), rita.account());
        assertThat(refused(kit.ats().access().teams().view().ask(now.actor(), new ViewTeam(mills.id())))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(kit.ats()
                                .access()
                                .teams()
                                .change()
                                .run(
                                        now.actor(),
                                        new ChangeTeam(ovens.id(), new Name("Mine"), mia.account(), Seen.ANY)))
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void nobodyIsInTwoTeams() {
        Team.State ovens = founded("Ovens", null);
        Team.State mills = founded("Mills", null);
        done(staff(ovens.id(), Set.of(rita.account(), otto.account()), Seen.ANY));

        done(staff(mills.id(), Set.of(rita.account()), Seen.ANY));

        assertThat(view(ovens.id()).members()).containsExactly(otto.account());
        assertThat(view(mills.id()).members()).containsExactly(rita.account());
    }

    @Test
    void onlyMembersAreInATeamOrManageOne() {
        AccountId stranger = kit.organization("Globex").admin().account();
        Team.State ovens = founded("Ovens", null);

        assertThat(refused(found("Mills", stranger)).code()).isEqualTo("not_in_organization");
        assertThat(refused(staff(ovens.id(), Set.of(rita.account(), stranger), Seen.ANY))
                        .code())
                .isEqualTo("not_in_organization");
        assertThat(view(ovens.id()).members()).isEmpty();
    }

    @Test
    void aTeamIsDissolvedOnlyWhenNobodyIsInIt() {
        Team.State ovens = founded("Ovens", null);
        done(staff(ovens.id(), Set.of(rita.account()), Seen.ANY));

        assertThat(refused(dissolve(ovens.id(), Seen.ANY)).code()).isEqualTo("team_not_empty");
        done(staff(ovens.id(), Set.of(), Seen.ANY));
        assertThat(refused(dissolve(ovens.id(), Seen.version(1))).code()).isEqualTo("stale");
        done(dissolve(ovens.id(), Seen.version(3)));

        assertThat(list(ada)).isEmpty();
        assertThat(refused(dissolve(ovens.id(), Seen.ANY)).code()).isEqualTo("not_found");
    }

    @Test
    void namesAreTakenOnceInAnyCase() {
        Team.State ovens = founded("Ovens", null);
        Team.State mills = founded("Mills", null);

        assertThat(refused(found("ovens", null)).code()).isEqualTo("team_name_taken");
        assertThat(refused(change(mills.id(), "OVENS", null)).code()).isEqualTo("team_name_taken");
        assertThat(done(change(ovens.id(), "OVENS", rita.account())).version()).isEqualTo(2);
        assertThat(done(change(ovens.id(), "OVENS", rita.account())).version())
                .as("nothing changed")
                .isEqualTo(2);
    }

    @Test
    void tellsOfNoTeamOfAnother() {
        Person gina = kit.organization("Globex").admin();
        Team.State theirs =
                done(kit.ats().access().teams().found().run(gina.actor(), new FoundTeam(new Name("Spies"), null)));

        for (TeamId unseen : List.of(theirs.id(), new TeamId(UUID.randomUUID()))) {
            assertThat(refused(staff(unseen, Set.of(), Seen.ANY)).code()).isEqualTo("not_found");
            assertThat(refused(change(unseen, "Mine", null)).code()).isEqualTo("not_found");
            assertThat(refused(dissolve(unseen, Seen.ANY)).code()).isEqualTo("not_found");
        }
    }

    private void lead() {
        done(kit.ats()
                .access()
                .roles()
                .define()
                .run(
                        ada.actor(),
                        new DefineRole(
                                new RoleName("lead"),
                                new Line("Looks after a team."),
                                Grants.of(List.of(new Grant(Permission.JOB_VIEW, Reach.TEAM))))));
    }

    private Person again(Person person) {
        return acme.signedIn(person);
    }

    private Team.State founded(String name, AccountId manager) {
        return done(found(name, manager));
    }

    private Outcome<Team.State> found(String name, AccountId manager) {
        return kit.ats().access().teams().found().run(ada.actor(), new FoundTeam(new Name(name), manager));
    }

    private Outcome<Team.State> change(TeamId team, String name, AccountId manager) {
        return kit.ats()
                .access()
                .teams()
                .change()
                .run(ada.actor(), new ChangeTeam(team, new Name(name), manager, Seen.ANY));
    }

    private Outcome<Team.State> staff(TeamId team, Set<AccountId> members, Seen seen) {
        return kit.ats().access().teams().staff().run(ada.actor(), new StaffTeam(team, members, seen));
    }

    private Outcome<TeamId> dissolve(TeamId team, Seen seen) {
        return kit.ats().access().teams().dissolve().run(ada.actor(), new DissolveTeam(team, seen));
    }

    private Team.State view(TeamId team) {
        return done(kit.ats().access().teams().view().ask(ada.actor(), new ViewTeam(team)));
    }

    private List<TeamId> list(Person person) {
        return done(kit.ats().access().teams().list().ask(person.actor(), new ListTeams(Paging.FIRST))).items().stream()
                .map(Team.State::id)
                .toList();
    }
}
