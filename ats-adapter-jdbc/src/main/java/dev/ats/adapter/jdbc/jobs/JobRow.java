package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.Row;
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
import java.util.Set;

/** How a job stands in rows. */
final class JobRow {

    /** What {@link #read} needs of a job, {@code j}, and its openings, {@code o}. */
    static final String COLUMNS = """
            j.organization_id, j.id, j.code, j.title, j.description, j.department, j.location, j.work_mode,
            j.employment_type, j.status, j.published_at, j.valid_through, j.created_at, j.version,
            j.required_skills, j.preferred_skills, j.experience_min, j.experience_max, j.salary_min, j.salary_max,
            j.salary_currency, j.benefits, j.priority, j.sla_days, j.pipeline, j.deleted_at, o.openings, o.filled,
            array(
              select s.account_id from job_staff s
              where s.organization_id = j.organization_id and s.job_id = j.id and s.part = 'recruiter') as recruiters,
            array(
              select s.account_id from job_staff s
              where s.organization_id = j.organization_id and s.job_id = j.id and s.part = 'hiring_manager')
              as hiring_managers
            """;

    /** Where they come from. */
    static final String FROM = """
            from jobs j
            join job_openings o on o.organization_id = j.organization_id and o.job_id = j.id
            """;

    private JobRow() {}

    static Job read(Row row) {
        return Job.of(new Job.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", JobId::new),
                row.text("code", JobCode::new),
                details(row),
                new JobStaff(
                        Set.copyOf(row.ids("recruiters", AccountId::new)),
                        Set.copyOf(row.ids("hiring_managers", AccountId::new))),
                row.text("pipeline", PipelineKey::new),
                row.word("status", JobStatus.class),
                row.instant("published_at"),
                row.instant("deleted_at"),
                row.instant("created_at"),
                row.number("version")));
    }

    /** An amount of {@code salary_currency}, or null. */
    static Money money(Row row, String column) {
        Long minor = row.bigNumberOrNull(column);
        return minor == null ? null : Money.ofMinor(minor, row.text("salary_currency", CurrencyCode::new));
    }

    /** Binds everything but the version seen, the staff and the openings. */
    static Bound bind(Bound statement, Job.State state) {
        JobDetails details = state.details();
        return statement
                .id("organization", state.organization())
                .id("id", state.id())
                .text("code", state.code())
                .text("title", details.title())
                .text("title_key", details.title().sortKey())
                .text("description", details.description())
                .text("department", details.department())
                .text("location", details.location())
                .word("work_mode", details.workMode())
                .word("employment_type", details.employmentType())
                .texts("required_skills", details.requirements().requiredSkills())
                .texts("preferred_skills", details.requirements().preferredSkills())
                .numberOrNull("experience_min", details.requirements().experienceMin())
                .numberOrNull("experience_max", details.requirements().experienceMax())
                .bigNumberOrNull("salary_min", minor(details.salary().min()))
                .bigNumberOrNull("salary_max", minor(details.salary().max()))
                .text("salary_currency", currency(details.salary()))
                .text("benefits", details.benefits())
                .word("priority", details.priority())
                .numberOrNull("sla_days", details.slaDays())
                .text("pipeline", state.pipeline())
                .word("status", state.status())
                .instant("published_at", state.publishedAt())
                .instant("valid_through", details.validThrough())
                .instant("deleted_at", state.deletedAt())
                .texts("words", JobWords.of(state))
                .number("version", state.version());
    }

    static Long minor(Money money) {
        return money == null ? null : money.minor();
    }

    static CurrencyCode currency(Salary salary) {
        Money said = salary.min() == null ? salary.max() : salary.min();
        return said == null ? null : said.currency();
    }

    private static JobDetails details(Row row) {
        return new JobDetails(
                row.text("title", Name::new),
                row.text("description", Body::new),
                row.text("department", Name::new),
                row.text("location", Name::new),
                row.word("work_mode", WorkMode.class),
                row.word("employment_type", EmploymentType.class),
                row.number("openings"),
                row.instant("valid_through"),
                new Requirements(
                        row.texts("required_skills", Name::new),
                        row.texts("preferred_skills", Name::new),
                        row.numberOrNull("experience_min"),
                        row.numberOrNull("experience_max")),
                new Salary(money(row, "salary_min"), money(row, "salary_max")),
                row.text("benefits", Body::new),
                row.word("priority", Priority.class),
                row.numberOrNull("sla_days"));
    }
}
