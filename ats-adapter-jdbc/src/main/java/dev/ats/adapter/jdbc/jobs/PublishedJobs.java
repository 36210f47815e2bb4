package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.jobs.JobListing;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;

/** The public board as rows: a job has one exactly while it is open, written in the flush that opens or changes it. */
final class PublishedJobs {

    /** What {@link #read} needs of a published job, {@code p}. */
    static final String COLUMNS = """
            p.job_id, p.organization_id,
            (select g.name from organizations g where g.id = p.organization_id) as organization_name, p.code, p.title, p.department, p.location,
            p.work_mode, p.employment_type, p.required_skills, p.salary_min, p.salary_max, p.salary_currency,
            p.published_at, p.valid_through
            """;

    /** That the organization of a published job, {@code p}, is not suspended; the few that are, are looked up once. */
    static final String SERVED =
            "p.organization_id <> all (array(select o.id from organizations o where o.status = 'suspended'))";

    private static final Sql SHOW = Sql.of("""
            insert into published_jobs (organization_id, job_id, code, title, department, location, work_mode,
              employment_type, required_skills, salary_min, salary_max, salary_currency, published_at, valid_through,
              words)
            values (:organization, :id, :code, :title, :department, :location, :work_mode, :employment_type,
              :required_skills, :salary_min, :salary_max, :salary_currency, :published_at, :valid_through,
              array_to_tsvector(:words))
            on conflict (job_id, organization_id) do update set code = excluded.code, title = excluded.title,
              department = excluded.department, location = excluded.location, work_mode = excluded.work_mode,
              employment_type = excluded.employment_type, required_skills = excluded.required_skills,
              salary_min = excluded.salary_min, salary_max = excluded.salary_max,
              salary_currency = excluded.salary_currency, published_at = excluded.published_at,
              valid_through = excluded.valid_through, words = excluded.words""");
    private static final Sql HIDE =
            Sql.of("delete from published_jobs where job_id = :id and organization_id = :organization");

    private PublishedJobs() {}

    /** Puts the job on the board, or takes it off. */
    static Rank.Write write(Job job) {
        Job.State state = job.state();
        if (!job.isOnBoard()) {
            return Rank.PUBLISHED_JOBS.write(
                    state.id(), HIDE.bind().id("id", state.id()).id("organization", state.organization()));
        }
        JobDetails details = state.details();
        return Rank.PUBLISHED_JOBS.write(
                state.id(),
                SHOW.bind()
                        .id("organization", state.organization())
                        .id("id", state.id())
                        .text("code", state.code())
                        .text("title", details.title())
                        .text("department", details.department())
                        .text("location", details.location())
                        .word("work_mode", details.workMode())
                        .word("employment_type", details.employmentType())
                        .texts("required_skills", details.requirements().requiredSkills())
                        .bigNumberOrNull(
                                "salary_min", JobRow.minor(details.salary().min()))
                        .bigNumberOrNull(
                                "salary_max", JobRow.minor(details.salary().max()))
                        .text("salary_currency", JobRow.currency(details.salary()))
                        .instant("published_at", state.publishedAt())
                        .instant("valid_through", details.validThrough())
                        .texts("words", JobWords.of(state)));
    }

    static JobListing.ForPublic read(Row row) {
        return new JobListing.ForPublic(
                row.id("job_id", JobId::new),
                row.id("organization_id", OrganizationId::new),
                row.text("organization_name", Name::new),
                row.text("code", JobCode::new),
                row.text("title", Name::new),
                row.text("department", Name::new),
                row.text("location", Name::new),
                row.word("work_mode", WorkMode.class),
                row.word("employment_type", EmploymentType.class),
                JobStatus.OPEN,
                row.texts("required_skills", Name::new),
                JobRow.money(row, "salary_min"),
                JobRow.money(row, "salary_max"),
                row.instant("published_at"),
                row.instant("valid_through"));
    }
}
