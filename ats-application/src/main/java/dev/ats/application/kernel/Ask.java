package dev.ats.application.kernel;

import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.Outcome;

/**
 * One thing the product can be asked about; a lambda in a test.
 *
 * @param <Q> the query
 * @param <R> what it answers
 */
@FunctionalInterface
public interface Ask<Q extends Query<R>, R> {

    /**
     * Answers as far as the actor may see.
     *
     * @param requestId ties a denial in the journal to the request
     */
    Outcome<R> answer(Actor actor, Q query, String requestId);

    /** The same, for callers in the same JVM. */
    default Outcome<R> ask(Actor actor, Q query) {
        return answer(actor, query, "in-process");
    }
}
