package dev.ats.application.messaging.listening;

import dev.ats.domain.messaging.Hearing;
import dev.ats.domain.messaging.ListenerName;
import java.util.List;

/** Those who listen in this process, and the way to them. */
public interface Listeners {

    /** All of them, each under a name of its own. */
    List<Listener> all();

    /**
     * Tells one of them, and comes back within half a minute, whatever it does; never throws for what it does.
     *
     * @return what became of it; {@link Hearing#BUSY} when no such listener can be called here
     */
    Hearing tell(ListenerName listener, Happening happening);

    /** Nobody listens. */
    static Listeners none() {
        return new Listeners() {

            @Override
            public List<Listener> all() {
                return List.of();
            }

            @Override
            public Hearing tell(ListenerName listener, Happening happening) {
                return Hearing.BUSY;
            }
        };
    }
}
