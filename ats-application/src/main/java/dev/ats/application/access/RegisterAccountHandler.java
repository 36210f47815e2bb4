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

    /** Whether the address has an account. */
    record Known(boolean taken) {}

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_CREATE;
    }

    @Override
    public Optional<Known> load(RegisterAccount command) {
        return Optional.of(new Known(accounts.find(command.email()).isPresent()));
    }

    @Override
    public Facts facts(Known known) {
        return Facts.collectionOf(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<AccountId> decide(RegisterAccount command, Known known, Moment moment) {
        if (known.taken()) {
            return Decision.refuse(AccountRules.EMAIL_TAKEN.broken());
        }
        Change<Account> registered =
                Account.register(command.fullName(), command.email(), command.emailVerified(), moment);
        return Decision.accept(registered.next().state().id(), accounts.saving(registered));
    }
}
