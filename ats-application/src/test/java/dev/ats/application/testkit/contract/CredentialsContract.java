package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import org.junit.jupiter.api.Test;

/** One password is kept for each account, apart from it. */
public abstract class CredentialsContract extends PortContract {
    private static final PasswordHash FIRST = new PasswordHash("$argon2id$v=19$m=8,t=1,p=1$c2FsdA$Zmlyc3Q");
    private static final PasswordHash SECOND = new PasswordHash("$argon2id$v=19$m=8,t=1,p=1$c2FsdA$c2Vjb25k");

    @Test
    void knowsNoneOfAnAccountThatHasNone() {
        World world = newWorld();
        AccountId account = world.account(true).state().id();

        assertThat(world.read(() -> ports().credentials().of(account))).isEmpty();
    }

    @Test
    void keepsTheNewestOnly() {
        World world = newWorld();
        AccountId account = world.account(true).state().id();
        AccountId other = world.account(true).state().id();

        save(world, account, FIRST);
        save(world, other, FIRST);
        save(world, account, SECOND);

        assertThat(world.read(() -> ports().credentials().of(account))).contains(SECOND);
        assertThat(world.read(() -> ports().credentials().of(other))).contains(FIRST);
    }

    @Test
    void keepsWhatANewAccountChoseInOneCommitWithIt() {
        World world = newWorld();
        Change<Account> registered = Account.register(new Name("Somebody"), World.newEmail(), false, World.moment());
        AccountId account = registered.next().state().id();

        world.save(
                () -> ports().credentials()
                        .saving(account, FIRST, World.moment().at()),
                () -> ports().accounts().saving(registered));

        assertThat(world.read(() -> ports().credentials().of(account))).contains(FIRST);
    }

    private void save(World world, AccountId account, PasswordHash hash) {
        world.save(OrganizationId.INSTALLATION, () -> ports().credentials()
                .saving(account, hash, World.moment().at()));
    }
}
