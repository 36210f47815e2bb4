package dev.ats.application.access.registration;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.sessions.SecretDigest;
import java.time.Instant;
import java.util.Optional;

/** Whether the installation has been set up; a single thing. */
public interface SetUps {

    /** Where it stands, or nothing before the first start; locked until the unit of work ends. */
    Optional<State> find();

    /** The saving that writes it; a stale version is a conflict. */
    Saving saving(State state);

    /**
     * Where it stands.
     *
     * @param doneAt null until it is done
     */
    record State(SecretDigest digest, Instant madeAt, Instant doneAt, int version) {}
}
