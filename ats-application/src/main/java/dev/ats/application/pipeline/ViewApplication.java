package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.ApplicationId;
import java.time.Instant;

/**
 * "Show me this application, and what can be done with it."
 *
 * @param asOf how it was at that instant, when nothing could be done yet; or null for now
 */
public record ViewApplication(ApplicationId application, Instant asOf) implements Query<ApplicationView> {

    public ViewApplication {
        requireNonNull(application, "application");
    }

    /** As it is now. */
    public ViewApplication(ApplicationId application) {
        this(application, null);
    }

    @Override
    public Home home() {
        return Home.ofApplication(application);
    }
}
