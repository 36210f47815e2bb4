package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;

/**
 * "From now on I act in that organization."
 *
 * @param account who says it
 * @param organization null for a candidate's own things
 */
public record SwitchOrganization(SessionId session, AccountId account, OrganizationId organization)
        implements Command<SignedIn> {

    public SwitchOrganization {
        requireNonNull(session, "session");
        requireNonNull(account, "account");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
