package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.access.Identity;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;

/**
 * Somebody is signed in.
 *
 * @param refresh the refresh token's secret, shown this once
 * @param organization where they act, or null for a candidate's own things
 * @param role the one asked for, else the strongest held there
 * @param memberships everywhere they belong
 */
public record SignedIn(
        SessionId session,
        Secret refresh,
        AccountId account,
        OrganizationId organization,
        RoleName role,
        List<Identity.In> memberships) {

    public SignedIn {
        requireNonNull(session, "session");
        requireNonNull(refresh, "refresh");
        requireNonNull(account, "account");
        requireNonNull(role, "role");
        memberships = List.copyOf(memberships);
    }
}
