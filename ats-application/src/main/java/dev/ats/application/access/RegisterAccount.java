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
 * @param emailVerified whether the address is known to be theirs
 */
public record RegisterAccount(Name fullName, Email email, boolean emailVerified) implements Command<AccountId> {

    public RegisterAccount {
        requireNonNull(fullName, "fullName");
        requireNonNull(email, "email");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
