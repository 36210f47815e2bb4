package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Words;
import dev.ats.application.jobs.SeenJob;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobStaff;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.Requirements;
import dev.ats.domain.jobs.Salary;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CurrencyCode;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Money;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import jakarta.persistence.Tuple;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jobs out of entities: what {@link JobRow} is for rows. */
final class SeenJobs {

    private SeenJobs() {}

    /** The job of a {@link JobList}'s row. */
    static SeenJob read(Tuple item) {
        JobEntity row = item.get("row", JobEntity.class);
        JobOpeningsEntity openings = item.get("openings", JobOpeningsEntity.class);
        Job job = Job.of(new Job.State(
                new OrganizationId(row.organizationId()),
                new JobId(row.id()),
                new JobCode(row.code()),
                details(row, openings.openings()),
                new JobStaff(
                        accounts(item.get("recruiters", UUID[].class)),
                        accounts(item.get("hiring_managers", UUID[].class))),
                new PipelineKey(row.pipeline()),
                Words.read(JobStatus.class, row.status()),
                row.publishedAt(),
                row.deletedAt(),
                row.createdAt(),
                row.version()));
        return new SeenJob(job, new Name(item.get("organization", String.class)), openings.filled());
    }

    private static JobDetails details(JobEntity row, int openings) {
        return new JobDetails(
                new Name(row.title()),
                new Body(row.description()),
                orNull(row.department(), Name::new),
                orNull(row.location(), Name::new),
                Words.read(WorkMode.class, row.workMode()),
                Words.read(EmploymentType.class, row.employmentType()),
                openings,
                row.validThrough(),
                new Requirements(
                        row.requiredSkills().stream().map(Name::new).toList(),
                        row.preferredSkills().stream().map(Name::new).toList(),
                        row.experienceMin(),
                        row.experienceMax()),
                new Salary(money(row, row.salaryMin()), money(row, row.salaryMax())),
                orNull(row.benefits(), Body::new),
                Words.read(Priority.class, row.priority()),
                row.slaDays());
    }

    private static Money money(JobEntity row, Long minor) {
        return minor == null ? null : Money.ofMinor(minor, new CurrencyCode(row.salaryCurrency()));
    }

    /** An aggregate over nothing is null. */
    private static Set<AccountId> accounts(UUID[] ids) {
        return ids == null ? Set.of() : Stream.of(ids).map(AccountId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static <A, B> B orNull(A value, Function<A, B> make) {
        return value == null ? null : make.apply(value);
    }
}
