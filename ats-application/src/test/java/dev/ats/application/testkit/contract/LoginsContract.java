package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.Identity;
import dev.ats.application.access.sessions.Logins;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SignInDelay;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Signing in learns everything at once, and failures are counted however many fail at once. */
public abstract class LoginsContract extends PortContract {
    private static final PasswordHash HASH = new PasswordHash("$argon2id$v=19$m=8,t=1,p=1$c2FsdA$Zmlyc3Q");

    @Test
    void knowsNothingOfAnAddressThatHasNoAccount() {
        assertThat(known(newWorld(), World.newEmail()))
                .isEqualTo(new Logins.Known(null, null, null, List.of(), null, List.of()));
    }

    @Test
    void knowsAnAccountWithoutAPassword() {
        World world = newWorld();
        Account account = world.account(false);

        Logins.Known known = known(world, account.state().email());

        assertThat(known.account().state()).isEqualTo(account.state());
        assertThat(known.hash()).isNull();
        assertThat(known.memberships()).isEmpty();
        assertThat(known.lastOrganization()).isNull();
    }

    @Test
    void knowsPasswordMembershipsAndWhereTheNewestSessionActed() {
        World first = newWorld();
        World second = newWorld();
        World left = newWorld();
        Account account = first.account(true);
        AccountId id = account.state().id();
        Set<RoleName> roles = Set.of(new RoleName("recruiter"), new RoleName("admin"));
        first.save(OrganizationId.INSTALLATION, () -> ports().credentials()
                .saving(id, HASH, World.moment().at()));
        join(first, id, roles);
        join(second, id, roles);
        Change<Membership> gone = join(left, id, roles);
        left.save(() -> ports().memberships().saving(gone.next().become(MemberStatus.DEACTIVATED)));
        start(first, id, first.organization());
        start(first, id, second.organization());

        Logins.Known known =
                known(first, new Email(account.state().email().value().toUpperCase(Locale.ROOT)));

        assertThat(known.hash()).isEqualTo(HASH);
        assertThat(known.memberships())
                .containsExactly(
                        new Identity.In(first.organization(), roles), new Identity.In(second.organization(), roles));
        assertThat(known.lastOrganization()).isEqualTo(second.organization());
    }

    @Test
    void letsOthersWaitWhileAPasswordIsChanged() throws Exception {
        World world = newWorld();
        Account account = world.account(true);
        Email email = account.state().email();
        AccountId id = account.state().id();
        PasswordHash next = new PasswordHash("$argon2id$v=19$m=8,t=1,p=1$c2FsdA$c2Vjb25k");
        world.save(OrganizationId.INSTALLATION, () -> ports().credentials()
                .saving(id, HASH, World.moment().at()));

        FutureTask<Logins.Known> other = world.inside(OrganizationId.INSTALLATION, unit -> {
            ports().logins().toChange(email, Set.of());
            FutureTask<Logins.Known> waiting = waitingElsewhere(() -> world.inside(
                    OrganizationId.INSTALLATION, theirs -> ports().logins().toChange(email, Set.of())));
            unit.commit(List.of(
                    ports().credentials().saving(id, next, World.moment().at())));
            return waiting;
        });

        assertThat(other.get(10, TimeUnit.SECONDS).hash()).isEqualTo(next);
    }

    @Test
    void countsTheFailuresOfEachSubject() {
        World world = newWorld();
        Email email = World.newEmail();
        SignInDelay.Subject account = SignInDelay.Subject.of(email);
        SignInDelay.Subject peer = SignInDelay.Subject.ofPeer("192.0.2." + UUID.randomUUID());

        SignInDelay once = SignInDelay.failed(account, null, World.moment().at());
        fail(world, once);
        SignInDelay twice = SignInDelay.failed(account, once, World.moment().at());
        fail(world, twice);

        assertThat(known(world, email, account, peer).delays()).containsExactly(twice);
        assertThat(known(world, email, peer).delays()).isEmpty();
        assertThat(world.read(() -> ports().logins().delays(Set.of(account, peer))))
                .containsExactly(twice);
    }

    @Test
    void losesNoFailureOfSeveralThatSawTheSame() {
        World world = newWorld();
        SignInDelay.Subject account = SignInDelay.Subject.of(World.newEmail());
        SignInDelay.Subject other = SignInDelay.Subject.of(World.newEmail());
        Instant at = World.moment().at();
        List<SignInDelay> counted = new ArrayList<>();
        SignInDelay now = null;
        for (int i = 0; i < 7; i++) {
            fail(world, SignInDelay.failed(account, null, at));
            now = SignInDelay.failed(account, now, at);
            counted.add(now);
        }
        fail(world, SignInDelay.failed(other, null, at));

        assertThat(world.read(() -> ports().logins().delays(Set.of(account)))).containsExactly(counted.get(6));
    }

    @Test
    void forgetsWhatIsForgiven() {
        World world = newWorld();
        SignInDelay.Subject account = SignInDelay.Subject.of(World.newEmail());
        fail(world, SignInDelay.failed(account, null, World.moment().at()));

        world.save(OrganizationId.INSTALLATION, () -> ports().logins().forgiving(account));
        world.save(OrganizationId.INSTALLATION, () -> ports().logins().forgiving(account));

        assertThat(world.read(() -> ports().logins().delays(Set.of(account)))).isEmpty();
    }

    private Logins.Known known(World world, Email email, SignInDelay.Subject... subjects) {
        return world.inside(
                OrganizationId.INSTALLATION, unit -> ports().logins().byEmail(email, Set.of(subjects)));
    }

    private Change<Membership> join(World world, AccountId account, Set<RoleName> roles) {
        Change<Membership> added = Membership.add(world.organization(), account, roles, World.moment());
        world.save(() -> ports().memberships().saving(added));
        return added;
    }

    private void start(World world, AccountId account, OrganizationId organization) {
        Change<Session> started = Session.start(account, organization, null, newSecret(), World.moment());
        world.save(OrganizationId.INSTALLATION, () -> ports().sessions().saving(started));
    }

    private void fail(World world, SignInDelay delay) {
        world.save(OrganizationId.INSTALLATION, () -> ports().logins().failing(delay));
    }
}
