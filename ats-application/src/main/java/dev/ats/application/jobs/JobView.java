package dev.ats.application.jobs;

import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A job as it is shown, to each audience only what is theirs to see. */
public sealed interface JobView {

    /** Which job. */
    JobId id();

    /** Its version. */
    int version();

    /** What the members of its organization see. */
    record ForMember(
            JobId id,
            OrganizationId organizationId,
            JobCode code,
            Name title,
            Body description,
            Name department,
            Name location,
            WorkMode workMode,
            EmploymentType employmentType,
            int openings,
            int filled,
            JobStatus status,
            List<AccountId> recruiters,
            List<AccountId> hiringManagers,
            Instant publishedAt,
            Instant validThrough,
            Instant createdAt,
            int version)
            implements JobView {

        static ForMember of(Job job, int filled) {
            Job.State state = job.state();
            return new ForMember(
                    state.id(),
                    state.organization(),
                    state.code(),
                    state.details().title(),
                    state.details().description(),
                    state.details().department(),
                    state.details().location(),
                    state.details().workMode(),
                    state.details().employmentType(),
                    state.details().openings(),
                    filled,
                    state.status(),
                    inOrder(state.details().recruiters()),
                    inOrder(state.details().hiringManagers()),
                    state.publishedAt(),
                    state.details().validThrough(),
                    state.createdAt(),
                    state.version());
        }

        private static List<AccountId> inOrder(Set<AccountId> accounts) {
            return accounts.stream()
                    .sorted(Comparator.comparing(AccountId::value))
                    .toList();
        }
    }

    /** What everybody sees of a job that has been published. */
    record ForPublic(
            JobId id,
            OrganizationId organizationId,
            Name organizationName,
            JobCode code,
            Name title,
            Body description,
            Name department,
            Name location,
            WorkMode workMode,
            EmploymentType employmentType,
            JobStatus status,
            Instant publishedAt,
            Instant validThrough,
            int version)
            implements JobView {

        static ForPublic of(SeenJob seen) {
            Job.State state = seen.job().state();
            return new ForPublic(
                    state.id(),
                    state.organization(),
                    seen.organizationName(),
                    state.code(),
                    state.details().title(),
                    state.details().description(),
                    state.details().department(),
                    state.details().location(),
                    state.details().workMode(),
                    state.details().employmentType(),
                    state.status(),
                    state.publishedAt(),
                    state.details().validThrough(),
                    state.version());
        }
    }
}
