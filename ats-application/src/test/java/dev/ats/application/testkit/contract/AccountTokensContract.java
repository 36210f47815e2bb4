package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A token is used once, also under race, and only the newest of its account and purpose is open. */
public abstract class AccountTokensContract extends PortContract {

    @Test
    void loadsWhatWasMade() {
        World world = newWorld();
        AccountToken token = made(world, account(world), TokenPurpose.VERIFY_EMAIL);

        assertThat(find(world, token.state().id())).isEqualTo(token.state());
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        World world = newWorld();

        assertThat(world.read(() -> ports().accountTokens().find(new TokenId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void replacesTheOpenOneOfTheSameAccountAndPurposeOnly() {
        World world = newWorld();
        AccountId account = account(world);
        AccountToken first = made(world, account, TokenPurpose.VERIFY_EMAIL);
        AccountToken reset = made(world, account, TokenPurpose.RESET_PASSWORD);
        AccountToken others = made(world, account(world), TokenPurpose.VERIFY_EMAIL);

        AccountToken second = made(world, account, TokenPurpose.VERIFY_EMAIL);

        assertThat(find(world, first.state().id()).status()).isEqualTo(AccountToken.Status.REPLACED);
        assertThat(find(world, reset.state().id()).status()).isEqualTo(AccountToken.Status.OPEN);
        assertThat(find(world, others.state().id()).status()).isEqualTo(AccountToken.Status.OPEN);
        assertThat(find(world, second.state().id()).status()).isEqualTo(AccountToken.Status.OPEN);
    }

    @Test
    void leavesAUsedOneUsedWhenThereIsANewer() {
        World world = newWorld();
        AccountId account = account(world);
        AccountToken first = made(world, account, TokenPurpose.VERIFY_EMAIL);
        Change<AccountToken> used = first.use();
        save(world, used);

        made(world, account, TokenPurpose.VERIFY_EMAIL);

        assertThat(find(world, first.state().id())).isEqualTo(used.next().state());
    }

    @Test
    void refusesAStaleVersion() {
        World world = newWorld();
        AccountToken token = made(world, account(world), TokenPurpose.VERIFY_EMAIL);
        save(world, token.use());

        assertConflict(Conflict.Kind.STALE, () -> save(world, token.use()));
    }

    @Test
    void holdsItAgainstOthersUntilTheUnitOfWorkEnds() throws Exception {
        World world = newWorld();
        AccountToken token = made(world, account(world), TokenPurpose.VERIFY_EMAIL);
        TokenId id = token.state().id();

        FutureTask<AccountToken.State> other = world.inside(OrganizationId.INSTALLATION, unit -> {
            ports().accountTokens().find(id);
            FutureTask<AccountToken.State> waiting = waitingElsewhere(() -> find(world, id));
            unit.commit(List.of(ports().accountTokens().saving(token.use())));
            return waiting;
        });

        assertThat(other.get(10, TimeUnit.SECONDS).status()).isEqualTo(AccountToken.Status.USED);
    }

    private static AccountId account(World world) {
        return world.account(false).state().id();
    }

    private AccountToken made(World world, AccountId account, TokenPurpose purpose) {
        Secret secret = newSecret();
        Change<AccountToken> made = AccountToken.make(account, purpose, id -> secret, World.moment());
        save(world, made);
        return made.next();
    }

    private void save(World world, Change<AccountToken> change) {
        world.save(OrganizationId.INSTALLATION, () -> ports().accountTokens().saving(change));
    }

    private AccountToken.State find(World world, TokenId id) {
        return world.inside(
                OrganizationId.INSTALLATION,
                unit -> ports().accountTokens().find(id).orElseThrow().state());
    }
}
