package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Set;

/** How a job stands in rows. */
final class JobRow {

    /** What {@link #read} needs of a job, {@code j}, and its openings, {@code o}. */
    static final String COLUMNS = """
            j.organization_id, j.id, j.code, j.title, j.description, j.department, j.location, j.work_mode,
            j.employment_type, j.status, j.published_at, j.valid_through, j.created_at, j.version,
            o.openings, o.filled,
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
                row.word("status", JobStatus.class),
                row.instant("published_at"),
                row.instant("created_at"),
                row.number("version")));
    }

    /** Binds everything but the version seen, the staff and the openings. */
    static Bound bind(Bound statement, Job.State state) {
        JobDraft details = state.details();
        return statement
                .id("organization", state.organization())
                .id("id", state.id())
                .text("code", state.code())
                .text("title", details.title())
                .text("description", details.description())
                .text("department", details.department())
                .text("location", details.location())
                .word("work_mode", details.workMode())
                .word("employment_type", details.employmentType())
                .word("status", state.status())
                .instant("published_at", state.publishedAt())
                .instant("valid_through", details.validThrough())
                .number("version", state.version());
    }

    private static JobDraft details(Row row) {
        return new JobDraft(
                row.text("code", JobCode::new),
                row.text("title", Name::new),
                row.text("description", Body::new),
                row.text("department", Name::new),
                row.text("location", Name::new),
                row.word("work_mode", WorkMode.class),
                row.word("employment_type", EmploymentType.class),
                row.number("openings"),
                row.instant("valid_through"),
                Set.copyOf(row.ids("recruiters", AccountId::new)),
                Set.copyOf(row.ids("hiring_managers", AccountId::new)));
    }
}
