package dev.ats.application.kernel;

import dev.ats.domain.shared.Rule;

/**
 * A wish to change something, in the imperative: a record whose Javadoc is the sentence its sender would say.
 *
 * @param <R> what its success answers
 */
public interface Command<R> {

    /** The organization whose things it changes; exactly one, or the installation. */
    Home home();

    /** The rule that is broken when somebody else commits first; see {@link Seen#rule()}. */
    default Rule staleRule() {
        return GateRules.STALE;
    }

    /** The rule that is broken when, again and again, somebody else creates first what there can be only one of. */
    default Rule lostRule() {
        return GateRules.DUPLICATE;
    }
}
