package dev.ats.application.access;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;

/**
 * "Give this person a login."
 *
 * <p>Asking again for the same id and address changes nothing and answers the same.
 *
 * @param id under which an embedding application knows this person, or null for a new one
 * @param emailVerified whether the address is known to be theirs
 */
public record RegisterAccount(AccountId id, Name fullName, Email email, boolean emailVerified)
        implements Command<AccountId> {

    public RegisterAccount {
        requireNonNull(fullName, "fullName");
        requireNonNull(email, "email");
    }

    /** Under a new id. */
    public RegisterAccount(Name fullName, Email email, boolean emailVerified) {
        this(null, fullName, email, emailVerified);
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
