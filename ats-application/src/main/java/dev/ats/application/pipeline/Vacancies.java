package dev.ats.application.pipeline;

import dev.ats.application.jobs.Jobs;
import dev.ats.domain.access.Facts;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.shared.JobId;
import java.util.Optional;

/** Finds jobs with the pipelines that applications on them go through. */
final class Vacancies {

    private final Jobs jobs;
    private final PublishedPipelines pipelines;

    Vacancies(Jobs jobs, PublishedPipelines pipelines) {
        this.jobs = jobs;
        this.pipelines = pipelines;
    }

    /** A job, and the pipeline of whoever applies to it now. */
    record Vacancy(Job job, Pipeline pipeline) {

        Facts accessFacts() {
            return Jobs.factsOf(job);
        }
    }

    Optional<Vacancy> find(JobId id) {
        return jobs.find(id)
                .map(job -> new Vacancy(job, pipelines.of(job.state().pipeline())));
    }
}
