package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.purging.Leftovers;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.sessions.SignInDelay;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is old goes, oldest first and not too much at once; what is young stays. Each test has a store of its own, for
 * whatever is old goes, whosever it is.
 */
public abstract class LeftoversContract extends PortContract {
    private static final Instant OLD = Instant.parse("2026-01-01T09:00:00Z");
    private static final int ALL = 1_000;

    @ParameterizedTest
    @EnumSource
    void takesAwayWhatIsOlderInWhateverOrganizationAndNothingElse(Leftovers.Kind kind) {
        BooleanSupplier old = put(kind, newWorld(), OLD.minusMillis(1));
        BooleanSupplier elsewhere = put(kind, newWorld(), OLD.minusSeconds(60));
        BooleanSupplier young = put(kind, newWorld(), OLD);

        forget(kind, ALL);

        assertThat(old.getAsBoolean()).isFalse();
        assertThat(elsewhere.getAsBoolean()).isFalse();
        assertThat(young.getAsBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void takesAwayTheOldestFirstAndNoMoreThanWanted(Leftovers.Kind kind) {
        World world = newWorld();
        BooleanSupplier third = put(kind, world, OLD.minusSeconds(1));
        BooleanSupplier first = put(kind, world, OLD.minusSeconds(3));
        BooleanSupplier second = put(kind, world, OLD.minusSeconds(2));

        forget(kind, 2);

        assertThat(first.getAsBoolean()).isFalse();
        assertThat(second.getAsBoolean()).isFalse();
        assertThat(third.getAsBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void takesAwayNothingOfAnotherKind(Leftovers.Kind kind) {
        World world = newWorld();
        List<BooleanSupplier> others = new ArrayList<>();
        for (Leftovers.Kind other : Leftovers.Kind.values()) {
            if (other != kind) {
                others.add(put(other, world, OLD.minusSeconds(1)));
            }
        }

        forget(kind, ALL);

        assertThat(others).allMatch(BooleanSupplier::getAsBoolean);
    }

    @ParameterizedTest
    @EnumSource
    void takesAwayAllAmongSeveralWhoDoSoAtOnce(Leftovers.Kind kind) throws Exception {
        World world = newWorld();
        List<BooleanSupplier> old = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            old.add(put(kind, world, OLD.minusSeconds(1 + n % 3)));
        }

        List<FutureTask<Boolean>> sweepers = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            sweepers.add(elsewhere(() -> {
                for (int batch = 0; batch < 10; batch++) {
                    forget(kind, 7);
                }
                return true;
            }));
        }
        for (FutureTask<Boolean> sweeper : sweepers) {
            assertThat(sweeper.get(60, TimeUnit.SECONDS)).isTrue();
        }
        forget(kind, ALL);

        assertThat(old).noneMatch(BooleanSupplier::getAsBoolean);
    }

    private void forget(Leftovers.Kind kind, int most) {
        World.save(
                ports(), OrganizationId.INSTALLATION, () -> ports().leftovers().forgetting(kind, OLD, most));
    }

    /** Something of that age. The answer tells whether it is still there. */
    private BooleanSupplier put(Leftovers.Kind kind, World world, Instant at) {
        return switch (kind) {
            case IDEMPOTENT_REPLIES -> reply(world, at);
            case ACCOUNT_TOKENS -> token(world, at);
            case SESSIONS -> session(world, at);
            case SIGN_IN_DELAYS -> delay(world, at);
        };
    }

    private BooleanSupplier reply(World world, Instant at) {
        RequestKey key = new RequestKey("account", UUID.randomUUID().toString(), "hash");
        StoredReply reply = new StoredReply(200, Map.of(), new byte[0]);
        OrganizationId organization = world.organization();
        world.save(() -> ports().kernel().replies().saving(organization, key, reply, at));
        Opening opening = new Opening(Home.of(organization), World.ACTOR, key, false);
        return () ->
                ports().kernel().units().inside(opening, unit -> unit.opened().earlier() != null);
    }

    private BooleanSupplier token(World world, Instant at) {
        TokenId id = new TokenId(UUID.randomUUID());
        AccountToken token = AccountToken.of(new AccountToken.State(
                id,
                account(world),
                TokenPurpose.RESET_PASSWORD,
                AccountToken.Status.OPEN,
                digest(),
                at.minusSeconds(1800),
                at,
                1));
        saveForAll(world, ports().accountTokens().saving(Change.of(token)));
        return () -> world.read(() -> ports().accountTokens().look(id)).isPresent();
    }

    private BooleanSupplier session(World world, Instant at) {
        SessionId id = new SessionId(UUID.randomUUID());
        Instant begun = at.minus(Session.IDLE);
        Session session = Session.of(
                new Session.State(id, account(world), null, null, false, digest(), begun, begun, at, null, 1));
        saveForAll(world, ports().sessions().saving(Change.of(session)));
        return () -> world.read(() -> ports().sessions().find(id)).isPresent();
    }

    private BooleanSupplier delay(World world, Instant at) {
        SignInDelay.Subject subject = SignInDelay.Subject.of(World.newEmail());
        saveForAll(world, ports().logins().failing(new SignInDelay(subject, 1, at, at)));
        return () -> !world.read(() -> ports().logins().delays(Set.of(subject))).isEmpty();
    }

    private void saveForAll(World world, Saving saving) {
        world.save(OrganizationId.INSTALLATION, () -> saving);
    }

    private static AccountId account(World world) {
        return world.account(true).state().id();
    }

    private static SecretDigest digest() {
        return newSecret().digest();
    }
}
