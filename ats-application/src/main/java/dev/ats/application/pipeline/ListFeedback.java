package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.ApplicationId;

/** "What do we think of this application?" */
public record ListFeedback(ApplicationId application, Paging paging) implements Query<Page<FeedbackView>> {

    public ListFeedback {
        requireNonNull(application, "application");
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofApplication(application);
    }
}
