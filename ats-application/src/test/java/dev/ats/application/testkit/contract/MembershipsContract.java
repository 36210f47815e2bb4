package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.access.Identity;
import dev.ats.application.access.Staff;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A membership is of one account in one organization, seen there by its staff, and by its owner from everywhere. */
public abstract class MembershipsContract extends PortContract {

    @Test
    void showsAMemberToTheOrganization() {
        World world = newWorld();
        AccountId member = world.member("recruiter");
        AccountId stranger = world.account(true).state().id();

        Staff.Known known = world.read(() -> ports().staff().membersAmong(Set.of(member, stranger)));

        assertThat(known.organization()).isEqualTo(world.organization());
        assertThat(known.asker()).isNull();
        assertThat(known.members()).containsExactly(member);
    }

    @Test
    void showsOnlyThoseAskedFor() {
        World world = newWorld();
        world.member("recruiter");

        assertThat(world.read(() -> ports().staff().membersAmong(Set.of())).members())
                .isEmpty();
    }

    @Test
    void tellsWhoAsks() {
        World world = newWorld();
        AccountId member = world.member("recruiter");
        Actor actor = new Actor.Member(member, world.organization(), Grants.NONE, Set.of());

        Staff.Known known = ports().kernel()
                .units()
                .inside(new Opening(Home.ofActor(), actor, RequestKey.NONE, false), unit -> ports().staff()
                        .membersAmong(Set.of()));

        assertThat(known.asker()).isEqualTo(member);
    }

    @Test
    void showsNoMemberWhoseAccountIsDeactivated() {
        World world = newWorld();
        AccountId member = world.member("recruiter");
        deactivate(world, member);

        assertThat(world.read(() -> ports().staff().membersAmong(Set.of(member)))
                        .members())
                .isEmpty();
    }

    @Test
    void refusesToAddAMemberTwice() {
        World world = newWorld();
        AccountId member = world.member("recruiter");
        Change<Membership> again =
                Membership.add(world.organization(), member, Set.of(new RoleName("admin")), World.moment());

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().memberships().saving(again)));
    }

    @Test
    void showsAllOfThemToTheirOwner() {
        World first = newWorld();
        World second = newWorld();
        Account account = first.account(true);
        AccountId id = account.state().id();
        Set<RoleName> roles = Set.of(new RoleName("admin"), new RoleName("recruiter"));
        join(first, id, roles);
        join(second, id, Set.of(new RoleName("hiring_manager")));
        join(second, second.account(true).state().id(), roles);

        Identity identity = AtsAssembly.of(ports())
                .access()
                .whoAmI()
                .ask(new Actor.Account(id), new WhoAmI())
                .fold(Function.identity(), refusal -> {
                    throw new AssertionError(refusal);
                });

        assertThat(identity)
                .isEqualTo(new Identity(
                        id,
                        account.state().fullName(),
                        account.state().email(),
                        List.of(
                                new Identity.In(first.organization(), roles),
                                new Identity.In(second.organization(), Set.of(new RoleName("hiring_manager"))))));
    }

    @Test
    void showsNothingToADeactivatedOwner() {
        World world = newWorld();
        AccountId member = world.member("recruiter");
        deactivate(world, member);

        assertThat(AtsAssembly.of(ports())
                        .access()
                        .whoAmI()
                        .ask(new Actor.Account(member), new WhoAmI())
                        .<String>fold(identity -> "known", refusal -> refusal.code()))
                .isEqualTo("not_found");
    }

    private void join(World world, AccountId account, Set<RoleName> roles) {
        world.save(() ->
                ports().memberships().saving(Membership.add(world.organization(), account, roles, World.moment())));
    }

    private void deactivate(World world, AccountId account) {
        Account.State state =
                world.read(() -> ports().accounts().find(account).orElseThrow().state());
        Account off = Account.of(new Account.State(
                state.id(),
                state.fullName(),
                state.phone(),
                state.email(),
                state.emailVerified(),
                AccountStatus.DEACTIVATED,
                state.createdAt(),
                state.version() + 1));
        world.save(OrganizationId.INSTALLATION, () -> ports().accounts().saving(Change.of(off)));
    }
}
