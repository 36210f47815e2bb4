package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;

/** "Which jobs did I save?" */
public record ListSavedJobs(Paging paging) implements Query<Page<SavedJobView>> {

    public ListSavedJobs {
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
