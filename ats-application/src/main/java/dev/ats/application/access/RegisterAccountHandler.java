package dev.ats.application.access;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class RegisterAccountHandler implements Handler<RegisterAccount, RegisterAccountHandler.Known, AccountId> {

    private final Accounts accounts;

    RegisterAccountHandler(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whose the id is, and whether the address has an account; the id's is null where it has none. */
    record Known(Account ofId, boolean taken) {}

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_CREATE;
    }

    @Override
    public Optional<Known> load(RegisterAccount command) {
        Account ofId = command.id() == null ? null : accounts.find(command.id()).orElse(null);
        return Optional.of(new Known(ofId, accounts.find(command.email()).isPresent()));
    }

    @Override
    public Facts facts(Known known) {
        return Facts.collectionOf(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<AccountId> decide(RegisterAccount command, Known known, Moment moment) {
        if (known.ofId() != null) {
            return known.ofId().state().email().key().equals(command.email().key())
                    ? Decision.accept(command.id())
                    : Decision.refuse(AccountRules.ID_TAKEN.broken());
        }
        if (known.taken()) {
            return Decision.refuse(AccountRules.EMAIL_TAKEN.broken());
        }
        AccountId id = command.id() == null ? new AccountId(moment.newId()) : command.id();
        Change<Account> registered =
                Account.register(id, command.fullName(), command.email(), command.emailVerified(), moment);
        return Decision.accept(id, accounts.saving(registered));
    }
}
