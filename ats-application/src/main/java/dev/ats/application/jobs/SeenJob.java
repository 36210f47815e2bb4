package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.jobs.Job;
import dev.ats.domain.shared.Name;

/**
 * A job as it was read.
 *
 * @param organizationName whose job it is
 * @param filled how many of its openings are filled
 */
public record SeenJob(Job job, Name organizationName, int filled) {

    public SeenJob {
        requireNonNull(job, "job");
        requireNonNull(organizationName, "organizationName");
    }
}
