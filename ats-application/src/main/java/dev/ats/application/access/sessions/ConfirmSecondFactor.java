package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.shared.AccountId;
import java.util.List;

/**
 * "This is what my app shows: ask me for it from now on." Answers the recovery codes, this once.
 *
 * @param account whose
 */
public record ConfirmSecondFactor(AccountId account, OneTimeCode otp) implements Command<List<OneTimeCode>> {

    public ConfirmSecondFactor {
        requireNonNull(account, "account");
        requireNonNull(otp, "otp");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
