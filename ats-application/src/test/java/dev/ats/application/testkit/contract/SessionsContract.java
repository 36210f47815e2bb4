package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.Identity;
import dev.ats.application.access.sessions.Sessions;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionEnded;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.sessions.SessionsEnded;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A session is one row, held by whoever goes on with it; all of an account's can be ended at once. */
public abstract class SessionsContract extends PortContract {

    @Test
    void loadsWhatWasStartedWithWhoseItIs() {
        World world = newWorld();
        Account account = world.account(true);
        Set<RoleName> roles = Set.of(new RoleName("recruiter"));
        AccountId id = account.state().id();
        world.save(() -> ports().memberships().saving(Membership.add(world.organization(), id, roles, World.moment())));
        Session inside = started(world, id, world.organization(), new RoleName("recruiter"));
        Session outside = started(world, id, null, null);

        Sessions.Held held = held(world, inside);

        assertThat(held.session().state()).isEqualTo(inside.state());
        assertThat(held.account().state()).isEqualTo(account.state());
        assertThat(held.memberships()).containsExactly(new Identity.In(world.organization(), roles));
        assertThat(find(world, outside)).isEqualTo(outside.state());
    }

    @Test
    void listsNoMembershipThatIsDeactivated() {
        World world = newWorld();
        AccountId id = world.account(true).state().id();
        Change<Membership> added =
                Membership.add(world.organization(), id, Set.of(new RoleName("recruiter")), World.moment());
        world.save(() -> ports().memberships().saving(added));
        world.save(() -> ports().memberships().saving(added.next().become(MemberStatus.DEACTIVATED)));

        assertThat(held(world, started(world, id, null, null)).memberships()).isEmpty();
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        World world = newWorld();

        assertThat(world.read(() -> ports().sessions().find(new SessionId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void keepsWhatBecomesOfIt() {
        World world = newWorld();
        Session session = started(world, account(world), world.organization(), new RoleName("recruiter"));

        Change<Session> refreshed = session.refresh(newSecret(), World.moment());
        save(world, refreshed);
        Change<Session> switched = refreshed.next().switchTo(null, newSecret(), World.moment());
        save(world, switched);
        assertThat(find(world, session)).isEqualTo(switched.next().state());

        Change<Session> ended = switched.next().end(SessionEnded.Reason.SIGNED_OUT, World.moment());
        save(world, ended);
        assertThat(find(world, session)).isEqualTo(ended.next().state());
    }

    @Test
    void refusesAStaleVersion() {
        World world = newWorld();
        Session session = started(world, account(world), null, null);
        save(world, session.refresh(newSecret(), World.moment()));

        assertConflict(Conflict.Kind.STALE, () -> save(world, session.refresh(newSecret(), World.moment())));
    }

    @Test
    void holdsItAgainstOthersUntilTheUnitOfWorkEnds() throws Exception {
        World world = newWorld();
        Session session = started(world, account(world), null, null);
        Change<Session> refreshed = session.refresh(newSecret(), World.moment());

        FutureTask<Session.State> other = world.inside(OrganizationId.INSTALLATION, unit -> {
            ports().sessions().find(session.state().id());
            FutureTask<Session.State> waiting = waitingElsewhere(() -> find(world, session));
            unit.commit(List.of(ports().sessions().saving(refreshed)));
            return waiting;
        });

        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(refreshed.next().state());
    }

    @Test
    void endsAllOfAnAccountThatLastButTheOneLeftOut() {
        World world = newWorld();
        AccountId account = account(world);
        Session kept = started(world, account, world.organization(), null);
        Session one = started(world, account, world.organization(), null);
        Session another = started(world, account, null, null);
        Session others = started(world, account(world), null, null);
        Instant at = World.moment().at();

        world.save(OrganizationId.INSTALLATION, () -> ports().sessions()
                .endingAll(account, null, kept.state().id(), at));

        assertThat(find(world, kept)).isEqualTo(kept.state());
        assertThat(find(world, others)).isEqualTo(others.state());
        assertThat(find(world, one).endedAt()).isEqualTo(at);
        assertThat(find(world, one).version()).isEqualTo(2);
        assertThat(find(world, another).endedAt()).isEqualTo(at);
    }

    @Test
    void endsThoseInOneOrganizationOnly() {
        World world = newWorld();
        AccountId account = account(world);
        Session here = started(world, account, world.organization(), null);
        Session elsewhere = started(world, account, newWorld().organization(), null);
        Session nowhere = started(world, account, null, null);

        world.save(() -> ports().sessions()
                .endingAll(account, world.organization(), null, World.moment().at()));

        assertThat(find(world, here).endedAt()).isNotNull();
        assertThat(find(world, elsewhere).endedAt()).isNull();
        assertThat(find(world, nowhere).endedAt()).isNull();
    }

    @Test
    void leavesWhenASessionEndedAsItWas() {
        World world = newWorld();
        AccountId account = account(world);
        Session session = started(world, account, null, null);
        Change<Session> ended = session.end(SessionEnded.Reason.SIGNED_OUT, World.moment());
        save(world, ended);

        world.save(OrganizationId.INSTALLATION, () -> ports().sessions()
                .endingAll(account, null, null, World.moment().at()));

        assertThat(find(world, session)).isEqualTo(ended.next().state());
    }

    @Test
    void tellsThatAllHaveEnded() {
        World world = newWorld();
        AccountId account = account(world);
        Instant at = World.moment().at();

        assertThat(ports().sessions().endingAll(account, null, null, at).events())
                .containsExactly(new SessionsEnded(account));
        assertThat(ports().sessions()
                        .endingAll(account, world.organization(), null, at)
                        .events())
                .isEmpty();
    }

    private static AccountId account(World world) {
        return world.account(true).state().id();
    }

    private Session started(World world, AccountId account, OrganizationId organization, RoleName role) {
        Change<Session> started = Session.start(account, organization, role, newSecret(), World.moment());
        save(world, started);
        return started.next();
    }

    private void save(World world, Change<Session> change) {
        world.save(OrganizationId.INSTALLATION, () -> ports().sessions().saving(change));
    }

    private Sessions.Held held(World world, Session session) {
        return world.inside(
                OrganizationId.INSTALLATION,
                unit -> ports().sessions().find(session.state().id()).orElseThrow());
    }

    private Session.State find(World world, Session session) {
        return held(world, session).session().state();
    }
}
