package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.ApplicationId;

/** "Show me this application, and what can be done with it." */
public record ViewApplication(ApplicationId application) implements Query<ApplicationView> {

    public ViewApplication {
        requireNonNull(application, "application");
    }

    @Override
    public Home home() {
        return Home.ofApplication(application);
    }
}
