package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStaff;
import dev.ats.domain.jobs.JobStatus;

/**
 * "We are hiring: create this job."
 *
 * @param status where it stands from the start
 */
public record CreateJob(JobDraft draft, JobStatus status) implements Command<JobView> {

    public CreateJob {
        requireNonNull(draft, "draft");
        requireNonNull(status, "status");
        JobStaff.requireFew(draft.staff().recruiters());
        JobStaff.requireFew(draft.staff().hiringManagers());
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
