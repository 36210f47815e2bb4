package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;

/** "Which mails could not be delivered?" */
public record ListDeadLetters(Paging paging) implements Query<Page<DeadLetter>> {

    public ListDeadLetters {
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
