package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Rule;

/**
 * "Have the applications on this job go through that pipeline."
 *
 * @param seen the version of the job decided upon
 */
public record ChooseJobPipeline(JobId job, PipelineChoice choice, Seen seen) implements Command<JobPipelineView> {

    public ChooseJobPipeline {
        requireNonNull(job, "job");
        requireNonNull(choice, "choice");
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
