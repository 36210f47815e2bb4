package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Phone;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is saved of an account is what is loaded; an address is one account's only. */
public abstract class AccountsContract extends PortContract {

    @Test
    void loadsWhoWasRegistered() {
        World world = newWorld();
        Account verified = world.account(true);
        Account unverified = world.account(false);

        assertThat(find(world, verified)).isEqualTo(verified.state());
        assertThat(find(world, unverified)).isEqualTo(unverified.state());
    }

    @Test
    void findsAnAccountByItsAddressInWhateverCaseItIsWritten() {
        World world = newWorld();
        Account account = world.account(true);
        Email shouted = new Email(account.state().email().value().toUpperCase(Locale.ROOT));

        Account.State found = world.inside(
                OrganizationId.INSTALLATION,
                unit -> ports().accounts().find(shouted).orElseThrow().state());

        assertThat(found).isEqualTo(account.state());
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        World world = newWorld();

        assertThat(world.read(() -> ports().accounts().find(new AccountId(UUID.randomUUID()))))
                .isEmpty();
        assertThat(world.read(() -> ports().accounts().find(World.newEmail()))).isEmpty();
    }

    @Test
    void refusesAnAddressThatHasAnAccountInWhateverCaseItIsWritten() {
        World world = newWorld();
        Email email = world.account(true).state().email();
        Change<Account> same = Account.register(
                new Name("Another"), new Email(email.value().toLowerCase(Locale.ROOT)), true, World.moment());

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(
                        OrganizationId.INSTALLATION, () -> ports().accounts().saving(same)));
    }

    @Test
    void replacesAnAccountUnderItsVersion() {
        World world = newWorld();
        Account account = world.account(false);
        Account changed = deactivated(account);

        world.save(OrganizationId.INSTALLATION, () -> ports().accounts().saving(Change.of(changed)));

        assertThat(find(world, account)).isEqualTo(changed.state());
    }

    @Test
    void keepsWhatSomebodySaysOfThemselves() {
        World world = newWorld();
        Account account = world.account(false);
        Change<Account> described = account.describe(new Name("Rita R."), new Phone("+49 (0)30 123-456"));

        world.save(OrganizationId.INSTALLATION, () -> ports().accounts().saving(described));

        assertThat(find(world, account)).isEqualTo(described.next().state());
    }

    @Test
    void refusesAStaleVersion() {
        World world = newWorld();
        Account account = world.account(false);
        Account changed = deactivated(account);
        world.save(OrganizationId.INSTALLATION, () -> ports().accounts().saving(Change.of(changed)));

        assertConflict(
                Conflict.Kind.STALE,
                () -> world.save(
                        OrganizationId.INSTALLATION, () -> ports().accounts().saving(Change.of(changed))));
    }

    private Account.State find(World world, Account account) {
        return world.read(() ->
                ports().accounts().find(account.state().id()).orElseThrow().state());
    }

    private static Account deactivated(Account account) {
        Account.State state = account.state();
        return Account.of(new Account.State(
                state.id(),
                state.fullName(),
                state.phone(),
                state.email(),
                true,
                AccountStatus.DEACTIVATED,
                state.createdAt(),
                state.version() + 1));
    }
}
