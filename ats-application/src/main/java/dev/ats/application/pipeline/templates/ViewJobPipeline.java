package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.JobId;

/** "Which pipeline do the applications on this job go through, and where are they?" */
public record ViewJobPipeline(JobId job) implements Query<JobPipelineView> {

    public ViewJobPipeline {
        requireNonNull(job, "job");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }
}
