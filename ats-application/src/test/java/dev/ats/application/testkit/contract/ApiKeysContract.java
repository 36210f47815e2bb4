package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.machines.ApiKeys;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Keys are of one organization, and come with what whoever made them may do now. */
public abstract class ApiKeysContract extends PortContract {

    @Test
    void findsAKeyInItsOrganizationOnly() {
        World world = newWorld();
        ApiKey key = made(world, world.member("admin"), null);

        assertThat(find(world, key)).isEqualTo(key.state());
        World other = newWorld();
        assertThat(other.read(() -> ports().apiKeys().find(key.state().id()))).isEmpty();
        assertThat(other.read(() -> ports().apiKeys().present(key.state().id())))
                .isEmpty();
    }

    @Test
    void keepsWhatExpiresAndWhatNobodyMade() {
        World world = newWorld();
        ApiKey key = made(world, null, Instant.parse("2030-01-01T00:00:00Z"));

        assertThat(find(world, key)).isEqualTo(key.state());
        assertThat(present(world, key).maker().coverAll(BuiltInRoles.ADMIN.grants()))
                .isTrue();
    }

    @Test
    void revokesOnce() {
        World world = newWorld();
        ApiKey key = made(world, null, null);
        Change<ApiKey> revoked = key.revoke(World.moment());

        world.save(() -> ports().apiKeys().saving(revoked));

        assertThat(find(world, key)).isEqualTo(revoked.next().state());
        assertConflict(
                Conflict.Kind.STALE, () -> world.save(() -> ports().apiKeys().saving(revoked)));
    }

    @Test
    void presentsItWithWhatItsMakerMayDoNow() {
        World world = newWorld();
        AccountId maker = world.member("recruiter", "hiring_manager");
        ApiKey key = made(world, maker, null);

        assertThat(present(world, key).key().state()).isEqualTo(key.state());
        assertThat(present(world, key).maker())
                .isEqualTo(BuiltInRoles.RECRUITER.grants().and(BuiltInRoles.HIRING_MANAGER.grants()));
        Membership membership =
                world.read(() -> ports().members().find(maker)).orElseThrow().membership();
        world.save(() -> ports().memberships().saving(membership.become(MemberStatus.DEACTIVATED)));
        assertThat(present(world, key).maker()).isEqualTo(Grants.NONE);
    }

    @Test
    void notesWhenItWasLastUsedAndNeverSetsItBack() {
        World world = newWorld();
        ApiKey key = made(world, null, null);
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        assertThat(present(world, key).usedAt()).isNull();

        use(world, key, noon);
        use(world, key, noon.minusSeconds(5));

        assertThat(present(world, key).usedAt()).isEqualTo(noon);
        assertThat(find(world, key)).isEqualTo(key.state());
    }

    @Test
    void countsThoseThatAreGood() {
        World world = newWorld();
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        made(world, null, null);
        made(world, null, noon.plusSeconds(1));
        made(world, null, noon);
        ApiKey revoked = made(world, null, null);
        world.save(() -> ports().apiKeys().saving(revoked.revoke(World.moment())));

        assertThat(world.read(() -> ports().apiKeys().goodAt(noon))).isEqualTo(2);
    }

    @Test
    void holdsTheOneThatWasFound() throws Exception {
        World world = newWorld();
        ApiKey key = made(world, null, null);

        FutureTask<ApiKey.State> waiting = world.inside(unit -> {
            ports().apiKeys().find(key.state().id());
            return waitingElsewhere(() -> find(world, key));
        });

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(key.state());
    }

    private void use(World world, ApiKey key, Instant at) {
        world.save(
                () -> ports().apiKeys().using(world.organization(), key.state().id(), at));
    }

    private ApiKey.State find(World world, ApiKey key) {
        return world.read(() -> ports().apiKeys().find(key.state().id()))
                .orElseThrow()
                .state();
    }

    private ApiKeys.Presented present(World world, ApiKey key) {
        return world.read(() -> ports().apiKeys().present(key.state().id())).orElseThrow();
    }

    private ApiKey made(World world, AccountId by, Instant expires) {
        Secret secret = newSecret();
        Change<ApiKey> made = ApiKey.make(
                world.organization(),
                new Name("Payroll"),
                Set.of(Permission.JOB_VIEW, Permission.APPLICATION_MOVE),
                by,
                expires,
                secret,
                World.moment());
        world.save(() -> ports().apiKeys().saving(made));
        return made.next();
    }
}
