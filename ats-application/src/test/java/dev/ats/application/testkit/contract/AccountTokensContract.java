package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.registration.AccountTokens;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
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

    @Test
    void looksWithoutHolding() throws Exception {
        World world = newWorld();
        AccountToken token = made(world, account(world), TokenPurpose.RESET_PASSWORD);
        TokenId id = token.state().id();

        assertThat(world.read(() -> ports().accountTokens().look(new TokenId(UUID.randomUUID()))))
                .isEmpty();
        FutureTask<AccountToken.State> seen = world.inside(OrganizationId.INSTALLATION, unit -> {
            ports().accountTokens().find(id);
            FutureTask<AccountToken.State> looking = elsewhere(() -> world.read(
                    () -> ports().accountTokens().look(id).orElseThrow().state()));
            assertThat(looking).succeedsWithin(10, TimeUnit.SECONDS);
            return looking;
        });

        assertThat(seen.get()).isEqualTo(token.state());
    }

    @Test
    void knowsWhomAnAddressIsAndWhenTheNewestOfThatPurposeWereMade() {
        World world = newWorld();
        Account account = world.account(false);
        Email address = account.state().email();
        AccountId id = account.state().id();
        made(world, id, TokenPurpose.VERIFY_EMAIL);
        List<Instant> madeAt = new ArrayList<>();
        for (int i = 0; i <= AccountToken.MOST_IN_AN_HOUR; i++) {
            madeAt.add(0, made(world, id, TokenPurpose.RESET_PASSWORD).state().madeAt());
        }

        AccountTokens.Addressee found = addressee(world, address, TokenPurpose.RESET_PASSWORD);

        assertThat(found.account().state()).isEqualTo(account.state());
        assertThat(found.madeAt()).isEqualTo(madeAt.subList(0, AccountToken.MOST_IN_AN_HOUR));
        assertThat(addressee(world, address, TokenPurpose.VERIFY_EMAIL).madeAt())
                .hasSize(1);
    }

    @Test
    void knowsWhomAnAddressIsThatNothingWasMailedTo() {
        World world = newWorld();
        Account account = world.account(false);

        AccountTokens.Addressee unwritten = addressee(world, account.state().email(), TokenPurpose.RESET_PASSWORD);
        AccountTokens.Addressee nobody = addressee(world, World.newEmail(), TokenPurpose.RESET_PASSWORD);

        assertThat(unwritten.account().state()).isEqualTo(account.state());
        assertThat(unwritten.madeAt()).isEmpty();
        assertThat(nobody.account()).isNull();
        assertThat(nobody.madeAt()).isEmpty();
    }

    @Test
    void letsOthersWaitWhoWouldMakeOneForTheSameAddress() throws Exception {
        World world = newWorld();
        Account account = world.account(false);
        Email address = account.state().email();
        Secret secret = newSecret();
        Change<AccountToken> made =
                AccountToken.make(account.state().id(), TokenPurpose.RESET_PASSWORD, id -> secret, World.moment());

        FutureTask<AccountTokens.Addressee> other = world.inside(OrganizationId.INSTALLATION, unit -> {
            ports().accountTokens().addressee(address, TokenPurpose.RESET_PASSWORD);
            FutureTask<AccountTokens.Addressee> waiting =
                    waitingElsewhere(() -> addressee(world, address, TokenPurpose.RESET_PASSWORD));
            unit.commit(List.of(ports().accountTokens().saving(made)));
            return waiting;
        });

        assertThat(other.get(10, TimeUnit.SECONDS).madeAt())
                .containsExactly(made.next().state().madeAt());
    }

    private AccountTokens.Addressee addressee(World world, Email email, TokenPurpose purpose) {
        return world.inside(
                OrganizationId.INSTALLATION, unit -> ports().accountTokens().addressee(email, purpose));
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
