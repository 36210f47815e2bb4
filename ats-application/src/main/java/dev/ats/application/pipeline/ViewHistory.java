package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.ApplicationId;

/** "How did this application come to where it is?" */
public record ViewHistory(ApplicationId application) implements Query<HistoryView> {

    public ViewHistory {
        requireNonNull(application, "application");
    }

    @Override
    public Home home() {
        return Home.ofApplication(application);
    }
}
