package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.JobId;

/**
 * "Who has applied to this job?"
 *
 * @param stage only those in it, or null for all
 */
public record ListApplications(JobId job, Stage stage, Paging paging) implements Query<Page<ApplicationRow>> {

    public ListApplications {
        requireNonNull(job, "job");
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }
}
