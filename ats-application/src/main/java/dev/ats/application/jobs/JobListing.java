package dev.ats.application.jobs;

import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Money;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;

/** A job as one line of a list, to each audience only what is theirs to see. */
public sealed interface JobListing {

    /** Which job. */
    JobId id();

    /** A line of the organization's own list. */
    record ForMember(
            JobId id,
            OrganizationId organizationId,
            JobCode code,
            Name title,
            Name department,
            Name location,
            WorkMode workMode,
            EmploymentType employmentType,
            JobStatus status,
            Priority priority,
            int openings,
            int filled,
            List<AccountId> recruiters,
            Instant publishedAt,
            Instant validThrough,
            Instant createdAt,
            int version)
            implements JobListing {

        static ForMember of(SeenJob seen) {
            Job.State state = seen.job().state();
            return new ForMember(
                    state.id(),
                    state.organization(),
                    state.code(),
                    state.details().title(),
                    state.details().department(),
                    state.details().location(),
                    state.details().workMode(),
                    state.details().employmentType(),
                    state.status(),
                    state.details().priority(),
                    state.details().openings(),
                    seen.filled(),
                    JobView.inOrder(state.staff().recruiters()),
                    state.publishedAt(),
                    state.details().validThrough(),
                    state.createdAt(),
                    state.version());
        }
    }

    /** A line of the public board. */
    record ForPublic(
            JobId id,
            OrganizationId organizationId,
            Name organizationName,
            JobCode code,
            Name title,
            Name department,
            Name location,
            WorkMode workMode,
            EmploymentType employmentType,
            JobStatus status,
            List<Name> requiredSkills,
            Money salaryMin,
            Money salaryMax,
            Instant publishedAt,
            Instant validThrough)
            implements JobListing {

        /** The line of a published job. */
        public static ForPublic of(SeenJob seen) {
            Job.State state = seen.job().state();
            return new ForPublic(
                    state.id(),
                    state.organization(),
                    seen.organizationName(),
                    state.code(),
                    state.details().title(),
                    state.details().department(),
                    state.details().location(),
                    state.details().workMode(),
                    state.details().employmentType(),
                    state.status(),
                    state.details().requirements().requiredSkills(),
                    state.details().salary().min(),
                    state.details().salary().max(),
                    state.publishedAt(),
                    state.details().validThrough());
        }
    }
}
