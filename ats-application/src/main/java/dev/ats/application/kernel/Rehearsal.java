package dev.ats.application.kernel;

import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.Outcome;

/**
 * Shows what a command would come to, and changes nothing: it goes the very way of the use case, through permission,
 * loading, decision and reactions, in a unit of work that ends without a commit. Nothing is journaled, a denial neither.
 *
 * @param <C> the command
 * @param <R> what it would answer
 */
@FunctionalInterface
public interface Rehearsal<C extends Command<R>, R> {

    /**
     * What the command would come to, were it run now. Somebody else may be faster than whoever runs it then.
     *
     * @return what it would answer and tell, or the refusal it would meet
     */
    Outcome<Rehearsed<R>> rehearse(Actor actor, C command);
}
