package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/**
 * A session that lasts, as its owner sees it.
 *
 * @param organization where it acts, or null for a candidate's own things
 * @param usedAt when it was last gone on with: signed in, refreshed, or switched
 * @param expiresAt when it ends by itself, unless it is gone on with before
 */
public record SessionView(
        SessionId id, OrganizationId organization, Instant startedAt, Instant usedAt, Instant expiresAt) {

    public SessionView {
        requireNonNull(id, "id");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(usedAt, "usedAt");
        requireNonNull(expiresAt, "expiresAt");
    }
}
