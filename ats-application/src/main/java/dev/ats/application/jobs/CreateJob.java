package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.jobs.JobDraft;

/**
 * "We are hiring: create this job."
 *
 * @param open whether it takes applications at once, or is a draft
 */
public record CreateJob(JobDraft details, boolean open) implements Command<JobView> {

    public CreateJob {
        requireNonNull(details, "details");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
