package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Rule;

/**
 * "Ask me for my password alone again: here are both."
 *
 * @param account whose
 * @param password as typed
 * @param otp what the app shows, or a recovery code
 * @param peer the network it comes from, or null where that is not known
 * @param proof what comparing the password came to; null until that is done
 */
public record EndSecondFactor(AccountId account, Password password, OneTimeCode otp, String peer, SignIn.Proof proof)
        implements Command<AccountId> {

    public EndSecondFactor {
        requireNonNull(account, "account");
        requireNonNull(password, "password");
        requireNonNull(otp, "otp");
    }

    /** The wish as somebody says it. */
    public static EndSecondFactor by(AccountId account, Password password, OneTimeCode otp, String peer) {
        return new EndSecondFactor(account, password, otp, peer, null);
    }

    @Override
    public Home home() {
        return Home.installation();
    }

    @Override
    public Rule staleRule() {
        return FactorRules.WRONG_OTP;
    }
}
