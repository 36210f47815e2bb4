package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.JobId;

/** "What if the applications on this job went through that pipeline?" Nothing is changed. */
public record TryJobPipeline(JobId job, PipelineChoice choice) implements Query<JobPipelineView> {

    public TryJobPipeline {
        requireNonNull(job, "job");
        requireNonNull(choice, "choice");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }
}
