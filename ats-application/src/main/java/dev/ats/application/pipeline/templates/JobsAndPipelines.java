package dev.ats.application.pipeline.templates;

import dev.ats.application.jobs.Jobs;
import dev.ats.application.pipeline.Applications;
import dev.ats.application.pipeline.PublishedPipelines;
import dev.ats.domain.access.Facts;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.JobId;
import java.util.Map;
import java.util.Optional;

/** Finds jobs with their active applications, and the pipelines these could go through. */
final class JobsAndPipelines {

    private final Jobs jobs;
    private final Applications applications;
    private final PublishedPipelines pipelines;
    private final Templates templates;

    JobsAndPipelines(Jobs jobs, Applications applications, PublishedPipelines pipelines, Templates templates) {
        this.jobs = jobs;
        this.applications = applications;
        this.pipelines = pipelines;
        this.templates = templates;
    }

    /**
     * A job, and what its applications would go through.
     *
     * @param pipeline null when that is none that can be chosen
     * @param occupied how many active applications are in which stage
     */
    record Found(Job job, Pipeline pipeline, Map<Stage, Long> occupied) {

        Facts accessFacts() {
            return Jobs.factsOf(job);
        }

        JobPipelineView view() {
            return JobPipelineView.of(job, pipeline, occupied);
        }
    }

    Optional<Facts> factsOf(JobId job) {
        return jobs.find(job).map(Jobs::factsOf);
    }

    /** With the pipeline chosen. */
    Optional<Found> find(JobId id, PipelineChoice choice) {
        return jobs.find(id).map(job -> {
            Pipeline chosen = templates
                    .choice(choice.pipeline(), choice.number())
                    .map(pipelines::of)
                    .orElse(null);
            return new Found(job, chosen, applications.occupied(id));
        });
    }

    /** With the pipeline it has. */
    Optional<Found> find(JobId id) {
        return jobs.find(id)
                .map(job -> new Found(job, pipelines.of(job.state().pipeline()), applications.occupied(id)));
    }
}
