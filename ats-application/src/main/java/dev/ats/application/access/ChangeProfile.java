package dev.ats.application.access;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Phone;

/**
 * "This is what I am called, and how I can be reached."
 *
 * @param account whose it is
 * @param fullName null to leave it
 * @param phone null to leave it; it can be replaced, not cleared
 */
public record ChangeProfile(AccountId account, Name fullName, Phone phone) implements Command<ChangeProfile.Profile> {

    /**
     * What somebody's login says of them.
     *
     * @param phone null where they have said none
     */
    public record Profile(AccountId id, Email email, Name fullName, Phone phone) {}

    public ChangeProfile {
        requireNonNull(account, "account");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
