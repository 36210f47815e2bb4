package dev.ats.application.messaging.listening;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.messaging.ListenerName;

/** "What has this listener been told in vain, until it was given up?", for whoever runs the installation. */
public record ListUnheard(ListenerName listener, Paging paging) implements Query<Page<Unheard>> {

    public ListUnheard {
        requireNonNull(listener, "listener");
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
