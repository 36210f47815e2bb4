package dev.ats.application.messaging.listening;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.messaging.ListenerName;

/**
 * "From now on, keep for this listener whatever happens."
 *
 * <p>Answers whether it is new. Each process does it for its listeners when it starts to tell.
 */
public record RegisterListener(ListenerName listener) implements Command<Boolean> {

    public RegisterListener {
        requireNonNull(listener, "listener");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
