package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.jobs.JobFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statements of {@link JdbcJobReads}. A filter that is not used does not stand in the text, so each has its plan. */
final class JobReadSql {

    private static final String SEEN = JobRow.FROM + """
            join organizations g on g.id = j.organization_id
            where j.organization_id = organization() and j.deleted_at is null
              and (:sees_all or j.published_at is not null or %s)
            """.formatted(Sight.assigned("j.organization_id", "j.id"));

    private static final String JOBS = "select " + JobRow.COLUMNS + ", g.name as organization_name " + SEEN;

    private static final String NOT_RUN_OUT = "(p.valid_through is null or p.valid_through >= :at) ";

    static final Sql FIND = Sql.of(JOBS + "and j.id = :id");

    static final Sql BOARD = Sql.of("select " + PublishedJobs.COLUMNS + "from published_jobs p where " + NOT_RUN_OUT
            + "and p.job_id < :after order by p.job_id desc limit :most");

    /**
     * Words are looked up before anything is put in order. Left to itself, a plan that does not know the words would go
     * through the whole board from its newest job until a page is full.
     */
    static final Sql BOARD_BY_WORDS = Sql.of("select " + PublishedJobs.COLUMNS + """
            from (
              with found as materialized (
                select p.job_id from published_jobs p
                where p.words @@ cast(:query as tsquery) and p.job_id < :after and %s)
              select found.job_id from found order by found.job_id desc limit :most) page
            join published_jobs p on p.job_id = page.job_id
            order by p.job_id desc""".formatted(NOT_RUN_OUT));

    static final Sql SAVED = Sql.of("select s.id, s.saved_at, " + PublishedJobs.COLUMNS + """
            from saved_jobs s join published_jobs p on p.job_id = s.job_id
            where s.account_id = :self and s.id < :after and %s
            order by s.id desc limit :most""".formatted(NOT_RUN_OUT));

    private static final Map<String, Sql> LISTS = new ConcurrentHashMap<>();

    private JobReadSql() {}

    /**
     * Jobs of the organization: binds {@code status}, {@code recruiter} and {@code query} only where they filter. A
     * recruiter's jobs are gathered first and then looked up, for they are few among all there are.
     */
    static Sql list(JobFilter filter) {
        String status = filter.status() == null ? "" : "and j.status = :status ";
        String recruiter = filter.recruiter() == null
                ? ""
                : "and j.id = any(array(select r.job_id from job_staff r where r.organization_id = organization()"
                        + " and r.account_id = :recruiter and r.part = 'recruiter')) ";
        String words = filter.search().isForAny() ? "" : "and j.id in (select * from search_jobs(:query) found) ";
        return LISTS.computeIfAbsent(
                JOBS + status + recruiter + words + "and j.id < :after order by j.id desc limit :most", Sql::of);
    }
}
