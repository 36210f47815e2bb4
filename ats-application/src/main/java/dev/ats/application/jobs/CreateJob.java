package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStaff;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.shared.PipelineId;

/**
 * "We are hiring: create this job."
 *
 * @param pipeline the one whose last version applications shall go through, or null for the usual one
 * @param status where it stands from the start
 */
public record CreateJob(JobDraft draft, PipelineId pipeline, JobStatus status) implements Command<JobView> {

    public CreateJob {
        requireNonNull(draft, "draft");
        requireNonNull(status, "status");
        JobStaff.requireFew(draft.staff().recruiters());
        JobStaff.requireFew(draft.staff().hiringManagers());
    }

    /** Through the usual pipeline. */
    public CreateJob(JobDraft draft, JobStatus status) {
        this(draft, null, status);
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
