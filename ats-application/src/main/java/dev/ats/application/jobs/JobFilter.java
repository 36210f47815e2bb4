package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;

/**
 * Which jobs of an organization are wanted: those that pass all of it. What is null does not matter.
 *
 * @param recruiter only those that this account recruits for
 * @param hiringManager only those that this account hires for
 * @param search the words looked for, {@link JobSearch#ANY} for none
 */
public record JobFilter(
        JobStatus status,
        Priority priority,
        WorkMode workMode,
        EmploymentType employmentType,
        AccountId recruiter,
        AccountId hiringManager,
        JobSearch search) {

    /** All of them. */
    public static final JobFilter NONE = new JobFilter(null, null, null, null, null, null, JobSearch.ANY);

    public JobFilter {
        requireNonNull(search, "search");
    }

    /** Of these, only those of that status. */
    public JobFilter withStatus(JobStatus wanted) {
        return new JobFilter(wanted, priority, workMode, employmentType, recruiter, hiringManager, search);
    }

    /** Of these, only those that press so much. */
    public JobFilter withPriority(Priority wanted) {
        return new JobFilter(status, wanted, workMode, employmentType, recruiter, hiringManager, search);
    }

    /** Of these, only those that are worked in that way. */
    public JobFilter withWorkMode(WorkMode wanted) {
        return new JobFilter(status, priority, wanted, employmentType, recruiter, hiringManager, search);
    }

    /** Of these, only those of that type. */
    public JobFilter withEmploymentType(EmploymentType wanted) {
        return new JobFilter(status, priority, workMode, wanted, recruiter, hiringManager, search);
    }

    /** Of these, only those that this account recruits for. */
    public JobFilter withRecruiter(AccountId wanted) {
        return new JobFilter(status, priority, workMode, employmentType, wanted, hiringManager, search);
    }

    /** Of these, only those that this account hires for. */
    public JobFilter withHiringManager(AccountId wanted) {
        return new JobFilter(status, priority, workMode, employmentType, recruiter, wanted, search);
    }

    /** Of these, only those that have such words. */
    public JobFilter withSearch(JobSearch wanted) {
        return new JobFilter(status, priority, workMode, employmentType, recruiter, hiringManager, wanted);
    }
}
