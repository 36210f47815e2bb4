package dev.ats.application.kernel;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

/**
 * One command's part of a use case; the {@link Gate} calls it, nobody else.
 *
 * @param <C> the command
 * @param <S> what has to be loaded to decide
 * @param <R> what success answers
 */
public interface Handler<C extends Command<R>, S, R> {

    /** What the actor must be permitted. */
    Permission permission();

    /**
     * Whether it is a deed, which leaves its entry in the journal. Housekeeping of the product itself is none: a mail
     * that is tried once more is told by its own row.
     */
    default boolean isDeed() {
        return true;
    }

    /**
     * Slow work before any connection is held: hashing, storing a file, asking another server.
     *
     * @return the command to go on with
     * @throws Unavailable when it cannot be done now; nothing was changed
     */
    default C prepare(C command) {
        return command;
    }

    /**
     * Reads what the decision needs; the only place that reads. May be called again when a race was lost.
     *
     * @return nothing when what the command is about does not exist
     */
    Optional<S> load(C command);

    /** What the policy may know of it. */
    Facts facts(S subject);

    /** The subject as it is for whoever acts: the same for everybody, unless who acts decides more than the policy asks. */
    default S forActor(S subject, Actor actor) {
        return subject;
    }

    /** Decides; pure. */
    Decision<R> decide(C command, S subject, Moment moment);
}
