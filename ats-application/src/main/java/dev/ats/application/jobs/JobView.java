package dev.ats.application.jobs;

import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Money;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
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

    /** People in an order that does not change from one look to the next. */
    static List<AccountId> inOrder(Set<AccountId> accounts) {
        return accounts.stream().sorted(Comparator.comparing(AccountId::value)).toList();
    }

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
            List<Name> requiredSkills,
            List<Name> preferredSkills,
            Integer experienceMin,
            Integer experienceMax,
            Money salaryMin,
            Money salaryMax,
            Body benefits,
            Priority priority,
            Integer slaDays,
            PipelineKey pipeline,
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
                    state.details().requirements().requiredSkills(),
                    state.details().requirements().preferredSkills(),
                    state.details().requirements().experienceMin(),
                    state.details().requirements().experienceMax(),
                    state.details().salary().min(),
                    state.details().salary().max(),
                    state.details().benefits(),
                    state.details().priority(),
                    state.details().slaDays(),
                    state.pipeline(),
                    state.status(),
                    inOrder(state.staff().recruiters()),
                    inOrder(state.staff().hiringManagers()),
                    state.publishedAt(),
                    state.details().validThrough(),
                    state.createdAt(),
                    state.version());
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
            List<Name> requiredSkills,
            List<Name> preferredSkills,
            Integer experienceMin,
            Integer experienceMax,
            Money salaryMin,
            Money salaryMax,
            Body benefits,
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
                    state.details().requirements().requiredSkills(),
                    state.details().requirements().preferredSkills(),
                    state.details().requirements().experienceMin(),
                    state.details().requirements().experienceMax(),
                    state.details().salary().min(),
                    state.details().salary().max(),
                    state.details().benefits(),
                    state.status(),
                    state.publishedAt(),
                    state.details().validThrough(),
                    state.version());
        }
    }
}
