package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.jobs.Job;

/**
 * A job with all that is needed to decide on it.
 *
 * @param filled how many of its openings are filled
 * @param engaged whether applications on it are active
 */
public record JobCase(Job job, int filled, boolean engaged) {

    public JobCase {
        requireNonNull(job, "job");
    }
}
