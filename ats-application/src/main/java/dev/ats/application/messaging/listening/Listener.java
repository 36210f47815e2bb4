package dev.ats.application.messaging.listening;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.messaging.ListenerName;
import java.util.function.Consumer;

/**
 * Somebody in an embedding application who hears of what has happened, after it was committed and only then.
 *
 * <ul>
 *   <li>At least once: after a failure, a hang or a killed process it is told again, under the same {@link Happening#id}.
 *   <li>In no order: events are mostly told as they happened, but one that failed is overtaken, and several are told at
 *       once. A listener that needs to know how things are asks, rather than to add up what it has heard.
 *   <li>By its name, for the whole installation: where several processes have a listener of the same name, each event is
 *       told to one of them. It hears of all that is committed after it was first registered, also while none of its
 *       processes ran.
 * </ul>
 */
public interface Listener {

    /** Its name, the same from one start to the next; another name is another listener, who has heard nothing yet. */
    ListenerName name();

    /**
     * Hears of one thing. It is called on a thread of its own, outside any unit of work, and may use the product; several
     * calls may be under way at once. One that takes too long is interrupted, and counts as failed.
     *
     * @throws RuntimeException when it could not make anything of it now; it is told again later
     */
    void hear(Happening happening);

    /**
     * The listener of that name who does that.
     *
     * @param name see {@link ListenerName}
     * @throws dev.ats.domain.shared.InvalidValue when it cannot be a listener's name
     */
    static Listener named(String name, Consumer<Happening> hearing) {
        ListenerName own = new ListenerName(name);
        requireNonNull(hearing, "hearing");
        return new Listener() {

            @Override
            public ListenerName name() {
                return own;
            }

            @Override
            public void hear(Happening happening) {
                hearing.accept(happening);
            }
        };
    }
}
