package dev.ats.application.kernel;

import dev.ats.domain.shared.Event;
import java.util.List;

/** A saving that writes nothing of its own: it only has something to tell, in the journal and through the outbox. */
public record Telling(List<Event> events) implements Saving {

    public Telling {
        events = List.copyOf(events);
    }

    /** Tells this. */
    public static Saving of(Event event) {
        return new Telling(List.of(event));
    }
}
