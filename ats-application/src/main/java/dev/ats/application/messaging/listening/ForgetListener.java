package dev.ats.application.messaging.listening;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.messaging.ListenerName;

/**
 * "Nobody listens under this name any more: forget it, and all it has not heard."
 *
 * <p>Until then, what happens is kept for it. Refused with {@code not_found} when no such listener is registered.
 */
public record ForgetListener(ListenerName listener) implements Command<ListenerName> {

    public ForgetListener {
        requireNonNull(listener, "listener");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
