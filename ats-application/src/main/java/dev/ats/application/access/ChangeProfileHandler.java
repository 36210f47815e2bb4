package dev.ats.application.access;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Phone;
import java.util.Objects;
import java.util.Optional;

final class ChangeProfileHandler implements Handler<ChangeProfile, Account, ChangeProfile.Profile> {

    private final Accounts accounts;

    ChangeProfileHandler(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_UPDATE;
    }

    @Override
    public Optional<Account> load(ChangeProfile command) {
        return accounts.find(command.account());
    }

    @Override
    public Facts facts(Account account) {
        return Facts.of(OrganizationId.INSTALLATION).ownedBy(account.state().id());
    }

    @Override
    public Decision<ChangeProfile.Profile> decide(ChangeProfile command, Account account, Moment moment) {
        Name fullName = command.fullName() == null ? account.state().fullName() : command.fullName();
        Phone phone = command.phone() == null ? account.state().phone() : command.phone();
        if (fullName.equals(account.state().fullName())
                && Objects.equals(phone, account.state().phone())) {
            return Decision.accept(profile(account));
        }
        Change<Account> described = account.describe(fullName, phone);
        return Decision.accept(profile(described.next()), accounts.saving(described));
    }

    private static ChangeProfile.Profile profile(Account account) {
        Account.State state = account.state();
        return new ChangeProfile.Profile(state.id(), state.email(), state.fullName(), state.phone());
    }
}
