package dev.ats.application.kernel;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Moment;

/**
 * What one context does in the same unit of work because something happened in another: the shape of a handler, named
 * for its effect. Depth one: what a reaction saves is not reacted to again; what may come later hangs on the outbox.
 *
 * @param <E> what it reacts to
 * @param <S> what has to be loaded to decide
 */
public interface Reaction<E extends Event, S> {

    /** The event reacted to. */
    Class<E> to();

    /** Reads what the decision needs. */
    S load(E event);

    /** Decides; pure. A refusal refuses the whole use case, and nothing is saved. */
    Decision<Void> decide(E event, S subject, Moment moment);
}
