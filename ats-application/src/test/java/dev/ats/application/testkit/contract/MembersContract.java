package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever manages members sees those of their organization, and how many admins are left without one. */
public abstract class MembersContract extends PortContract {

    @Test
    void findsAMemberWithTheirAccount() {
        World world = newWorld();
        AccountId rita = world.member("recruiter", "hiring_manager");

        Members.Found found = find(world, rita);

        assertThat(found.membership().state().roles())
                .containsExactlyInAnyOrder(new RoleName("recruiter"), new RoleName("hiring_manager"));
        assertThat(found.membership().state().status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(found.account().state().id()).isEqualTo(rita);
        assertThat(found.otherAdmins()).isZero();
    }

    @Test
    void findsNoMemberOfAnother() {
        AccountId rita = newWorld().member("recruiter");
        World other = newWorld();

        assertThat(other.read(() -> ports().members().find(rita))).isEmpty();
    }

    @Test
    void countsTheOtherActiveAdmins() {
        World world = newWorld();
        newWorld().member("admin");
        AccountId ada = world.member("admin");
        AccountId bob = world.member("admin", "recruiter");
        world.member("recruiter");
        AccountId gone = world.member("admin");
        save(world, find(world, gone).membership().become(MemberStatus.DEACTIVATED));

        assertThat(find(world, ada).otherAdmins()).isEqualTo(1);
        assertThat(find(world, gone).otherAdmins()).isEqualTo(2);
        save(world, find(world, bob).membership().give(Set.of(new RoleName("recruiter"))));
        assertThat(find(world, ada).otherAdmins()).isZero();
    }

    @Test
    void keepsWhatChangedUnderItsVersion() {
        World world = newWorld();
        Membership member = find(world, world.member("recruiter")).membership();
        Change<Membership> given = member.give(Set.of(new RoleName("hiring_manager")));
        Change<Membership> gone = given.next().become(MemberStatus.DEACTIVATED);
        Change<Membership> called = gone.next().call(new Name("Head of People"));

        world.save(
                () -> ports().memberships().saving(given),
                () -> ports().memberships().saving(gone),
                () -> ports().memberships().saving(called));

        assertThat(find(world, member.state().account()).membership().state())
                .isEqualTo(called.next().state());
        assertConflict(Conflict.Kind.STALE, () -> save(world, given));
    }

    @Test
    void keepsTheOtherAdminsUntilTheUnitOfWorkEnds() throws Exception {
        World world = newWorld();
        AccountId ada = world.member("admin");
        AccountId bob = world.member("admin");

        FutureTask<Members.Found> other = world.inside(unit -> {
            Members.Found found = ports().members().find(ada).orElseThrow();
            FutureTask<Members.Found> waiting = waitingElsewhere(() -> find(world, bob));
            unit.commit(List.of(ports().memberships().saving(found.membership().become(MemberStatus.DEACTIVATED))));
            return waiting;
        });

        assertThat(other.get(10, TimeUnit.SECONDS).otherAdmins()).isZero();
    }

    @Test
    void tellsWhoAsksWithTheirMembershipAsItStandsNow() {
        World world = newWorld();
        AccountId ada = world.member("admin");
        Actor actor = new Actor.Member(ada, world.organization(), Grants.NONE, Set.of());
        Membership member = find(world, ada).membership();
        assertThat(asker(Home.ofActor(), actor))
                .contains(new Members.Asker(world.organization(), actor, member.state()));

        Change<Membership> gone = member.become(MemberStatus.DEACTIVATED);
        save(world, gone);

        assertThat(asker(Home.ofActor(), actor))
                .contains(new Members.Asker(
                        world.organization(), actor, gone.next().state()));
    }

    @Test
    void tellsWhoAsksWithoutBeingAMember() {
        World world = newWorld();
        Actor host = new Actor.Member(world.account(true).state().id(), world.organization(), Grants.NONE, Set.of());
        Actor nobody = new Actor.Anonymous();

        assertThat(asker(Home.ofActor(), host)).contains(new Members.Asker(world.organization(), host, null));
        assertThat(asker(Home.of(world.organization()), nobody))
                .contains(new Members.Asker(world.organization(), nobody, null));
        assertThat(asker(Home.ofActor(), World.ACTOR)).isEmpty();
    }

    @Test
    void keepsTheMembershipOfWhoeverAsksUntilTheUnitOfWorkEnds() throws Exception {
        World world = newWorld();
        AccountId ada = world.member("admin");
        Actor actor = new Actor.Member(ada, world.organization(), Grants.NONE, Set.of());

        FutureTask<Optional<Members.Asker>> other = world.inside(unit -> {
            Members.Found found = ports().members().find(ada).orElseThrow();
            FutureTask<Optional<Members.Asker>> waiting = waitingElsewhere(() -> asker(Home.ofActor(), actor));
            unit.commit(List.of(ports().memberships().saving(found.membership().become(MemberStatus.DEACTIVATED))));
            return waiting;
        });

        assertThat(other.get(10, TimeUnit.SECONDS).orElseThrow().membership().status())
                .isEqualTo(MemberStatus.DEACTIVATED);
    }

    private Optional<Members.Asker> asker(Home home, Actor actor) {
        return ports().kernel()
                .units()
                .inside(new Opening(home, actor, RequestKey.NONE, false), unit -> ports().members()
                        .asker());
    }

    private Members.Found find(World world, AccountId account) {
        return world.read(() -> ports().members().find(account).orElseThrow());
    }

    private void save(World world, Change<Membership> change) {
        world.save(() -> ports().memberships().saving(change));
    }
}
