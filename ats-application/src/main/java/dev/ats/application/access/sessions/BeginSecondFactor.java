package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.factors.TotpKey;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;

/**
 * "I want to prove more than my password from now on: here it is once more." Nothing is asked for until it is confirmed.
 *
 * @param account whose
 * @param password as typed
 * @param peer the network it comes from, or null where that is not known
 * @param proof what comparing the password came to; null until that is done
 */
public record BeginSecondFactor(AccountId account, Password password, String peer, SignIn.Proof proof)
        implements Command<BeginSecondFactor.Begun> {

    /**
     * What goes into the app, shown this once.
     *
     * @param account the address that the app shows beside it
     */
    public record Begun(TotpKey key, Email account) {}

    public BeginSecondFactor {
        requireNonNull(account, "account");
        requireNonNull(password, "password");
    }

    /** The wish as somebody says it. */
    public static BeginSecondFactor by(AccountId account, Password password, String peer) {
        return new BeginSecondFactor(account, password, peer, null);
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
