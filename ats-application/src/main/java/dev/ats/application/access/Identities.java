package dev.ats.application.access;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.sessions.SessionId;
import java.time.Instant;
import java.util.Optional;

/** Who somebody is, across all organizations. */
public interface Identities extends ReadPort {

    /** The account and its memberships, when it is the visible one and active. */
    Optional<Identity> own(Visibility visibility);

    /** The same, while that session of the account lasts at that time. */
    Optional<Identity> inSession(SessionId session, Instant at, Visibility visibility);
}
