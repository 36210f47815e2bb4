package dev.ats.application.messaging.listening;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.messaging.ListenerName;
import java.util.UUID;

/** "Tell this listener once more of this event, which was given up." */
public record TellAgain(ListenerName listener, UUID event) implements Command<Unheard> {

    public TellAgain {
        requireNonNull(listener, "listener");
        requireNonNull(event, "event");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
