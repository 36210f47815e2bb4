package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Teams are of one organization; a member is in one at most, and is of the team of whoever manages it. */
public abstract class TeamsContract extends PortContract {

    @Test
    void findsATeamInItsOrganizationOnly() {
        World world = newWorld();
        Team team = founded(world, "Ovens", world.member("manager"));

        assertThat(find(world, team)).isEqualTo(team.state());
        assertThat(newWorld().read(() -> ports().teams().find(team.state().id())))
                .isEmpty();
    }

    @Test
    void keepsAChangeUnderItsVersion() {
        World world = newWorld();
        Team team = founded(world, "Ovens", null);
        AccountId manager = world.member("manager");
        Change<Team> changed = team.become(new Name("Mills"), manager);

        world.save(() -> ports().teams().saving(changed));

        assertThat(find(world, team)).isEqualTo(changed.next().state());
        assertConflict(
                Conflict.Kind.STALE, () -> world.save(() -> ports().teams().saving(changed)));
    }

    @Test
    void refusesASecondOfTheSameName() {
        World world = newWorld();
        founded(world, "Ovens", null);

        assertConflict(Conflict.Kind.LOST_CREATION, () -> founded(world, "ovens", null));
        assertThat(founded(newWorld(), "Ovens", null).state().version()).isEqualTo(1);
    }

    @Test
    void takesWhoeverJoinsOutOfTheTeamTheyWereIn() {
        World world = newWorld();
        AccountId rita = world.member("recruiter");
        AccountId otto = world.member("recruiter");
        Team ovens = staffed(world, founded(world, "Ovens", null), rita, otto);
        Team mills = staffed(world, founded(world, "Mills", null), rita);

        assertThat(find(world, ovens).members()).containsExactly(otto);
        assertThat(find(world, mills).members()).containsExactly(rita);
        staffed(world, mills);
        assertThat(find(world, mills).members()).isEmpty();
        assertThat(find(world, ovens).members()).containsExactly(otto);
    }

    @Test
    void areTheTeamOfWhoeverManagesThem() {
        World world = newWorld();
        AccountId manager = world.member("manager");
        AccountId rita = world.member("recruiter");
        AccountId otto = world.member("recruiter");
        staffed(world, founded(world, "Ovens", manager), rita);
        staffed(world, founded(world, "Mills", manager), otto);
        staffed(world, founded(world, "Others", rita), world.member("recruiter"));

        assertThat(teamOf(manager)).containsExactlyInAnyOrder(rita, otto);
        assertThat(teamOf(otto)).isEmpty();
    }

    @Test
    void takesOneAwayInTheVersionThatWasSeen() {
        World world = newWorld();
        Team team = founded(world, "Ovens", null);
        Team now = team.become(new Name("Mills"), null).next();
        world.save(() -> ports().teams().saving(team.become(new Name("Mills"), null)));

        assertConflict(
                Conflict.Kind.STALE, () -> world.save(() -> ports().teams().dissolving(dissolved(team))));
        world.save(() -> ports().teams().dissolving(dissolved(now)));

        assertThat(world.read(() -> ports().teams().find(team.state().id()))).isEmpty();
    }

    private static Change<Team> dissolved(Team team) {
        return team.dissolve().fold(change -> change, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private Set<AccountId> teamOf(AccountId account) {
        return AtsAssembly.of(ports())
                .access()
                .whoAmI()
                .ask(new Actor.Account(account), new WhoAmI())
                .fold(identity -> identity.memberships().get(0).team(), refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    private Team.State find(World world, Team team) {
        return world.read(() -> ports().teams().find(team.state().id()))
                .orElseThrow()
                .state();
    }

    private Team founded(World world, String name, AccountId manager) {
        Change<Team> founded = Team.found(world.organization(), new Name(name), manager, World.moment());
        world.save(() -> ports().teams().saving(founded));
        return founded.next();
    }

    private Team staffed(World world, Team team, AccountId... members) {
        Change<Team> staffed = team.staff(Set.of(members));
        world.save(() -> ports().teams().saving(staffed));
        return staffed.next();
    }
}
