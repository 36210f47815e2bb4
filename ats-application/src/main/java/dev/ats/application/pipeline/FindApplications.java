package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;

/** "Which of our applications are like this?" */
public record FindApplications(ApplicationReads.Filter filter, Paging paging) implements Query<Page<ApplicationRow>> {

    public FindApplications {
        requireNonNull(filter, "filter");
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
