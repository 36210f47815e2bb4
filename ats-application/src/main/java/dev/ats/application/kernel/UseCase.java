package dev.ats.application.kernel;

import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.Outcome;

/**
 * One thing the product can be asked to do; a lambda in a test.
 *
 * @param <C> the command
 * @param <R> what it answers
 */
@FunctionalInterface
public interface UseCase<C extends Command<R>, R> {

    /** Runs the call: at most once per key, wholly or not at all. */
    Answer<R> answer(Call<C, R> call);

    /** Runs the command for that actor, without a key: the way for callers in the same JVM. */
    default Outcome<R> run(Actor actor, C command) {
        return answer(Call.of(actor, command)).outcome();
    }
}
