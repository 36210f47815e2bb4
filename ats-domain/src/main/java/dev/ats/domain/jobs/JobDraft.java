package dev.ats.domain.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;

/**
 * What somebody writes down of a job to be created.
 *
 * @param code null to have one made
 */
public record JobDraft(JobCode code, JobDetails details, JobStaff staff) {

    public JobDraft {
        requireNonNull(details, "details");
        requireNonNull(staff, "staff");
    }

    /** A job under a code to be made, staffed by nobody yet. */
    public static JobDraft of(JobDetails details) {
        return new JobDraft(null, details, JobStaff.NOBODY);
    }

    /** The same, with that recruiter among the others. */
    public JobDraft withRecruiter(AccountId recruiter) {
        return new JobDraft(code, details, staff.withRecruiter(recruiter));
    }
}
