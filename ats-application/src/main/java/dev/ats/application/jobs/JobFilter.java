package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.shared.AccountId;

/**
 * Which jobs of an organization are wanted.
 *
 * @param status only those, or null
 * @param recruiter only those that this account recruits for, or null
 */
public record JobFilter(JobStatus status, AccountId recruiter, JobSearch search) {

    /** All of them. */
    public static final JobFilter NONE = new JobFilter(null, null, JobSearch.ANY);

    public JobFilter {
        requireNonNull(search, "search");
    }
}
