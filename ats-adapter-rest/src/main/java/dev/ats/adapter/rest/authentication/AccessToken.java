package dev.ats.adapter.rest.authentication;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/**
 * What a genuine access token says.
 *
 * @param organization where its holder acts, or null for a candidate's own things
 */
record AccessToken(AccountId account, SessionId session, OrganizationId organization, Instant expiresAt) {

    AccessToken {
        requireNonNull(account, "account");
        requireNonNull(session, "session");
        requireNonNull(expiresAt, "expiresAt");
    }

    boolean isGoodAt(Instant time) {
        return time.isBefore(expiresAt);
    }
}
