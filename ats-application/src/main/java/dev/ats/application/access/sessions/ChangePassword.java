package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;

/**
 * "I want another password." Ends all other sessions of the account.
 *
 * @param account whose
 * @param session the one it is asked in, which goes on; or null
 * @param current the password there is, as typed
 * @param peer the network it comes from, or null where that is not known
 * @param proof what comparing it came to; null until that is done
 */
public record ChangePassword(
        AccountId account, SessionId session, Password current, NewPassword next, String peer, SignIn.Proof proof)
        implements Command<AccountId> {

    public ChangePassword {
        requireNonNull(account, "account");
        requireNonNull(current, "current");
        requireNonNull(next, "next");
    }

    /** The wish as somebody says it. */
    public static ChangePassword by(
            AccountId account, SessionId session, Password current, NewPassword next, String peer) {
        return new ChangePassword(account, session, current, next, peer, null);
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
