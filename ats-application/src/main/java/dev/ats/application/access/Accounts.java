package dev.ats.application.access;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import java.util.Optional;

/** The accounts of the installation. */
public interface Accounts {

    /** The account of that id, or nothing. */
    Optional<Account> find(AccountId id);

    /** The account of that address, in whatever case it is written, or nothing. */
    Optional<Account> find(Email email);

    /** The saving that writes the change; an address known already is a lost creation. */
    Saving saving(Change<Account> change);
}
