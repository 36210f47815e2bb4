package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobSearch;
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

    private static final String ON_BOARD = """
            join organizations g on g.id = p.organization_id
            where (p.valid_through is null or p.valid_through >= :at)
            """;

    static final Sql FIND = Sql.of(JOBS + "and j.id = :id");

    static final Sql SAVED = Sql.of("select s.id, s.saved_at, " + PublishedJobs.COLUMNS + """
            from saved_jobs s join published_jobs p on p.job_id = s.job_id
            """ + ON_BOARD
            + "and s.account_id = :self and s.id < :after order by s.id desc limit :most");

    private static final Map<String, Sql> LISTS = new ConcurrentHashMap<>();

    private JobReadSql() {}

    /** Jobs of the organization: binds {@code status}, {@code recruiter} and {@code query} only where they filter. */
    static Sql list(JobFilter filter) {
        String status = filter.status() == null ? "" : "and j.status = :status ";
        String recruiter = filter.recruiter() == null
                ? ""
                : "and exists (select from job_staff r where r.organization_id = j.organization_id"
                        + " and r.job_id = j.id and r.account_id = :recruiter and r.part = 'recruiter') ";
        String words = filter.search().isForAny() ? "" : "and j.id in (select * from search_jobs(:query) found) ";
        return LISTS.computeIfAbsent(
                JOBS + status + recruiter + words + "and j.id < :after order by j.id desc limit :most", Sql::of);
    }

    /** Jobs on the board: binds {@code query} only where it filters. */
    static Sql board(JobSearch search) {
        String words = search.isForAny() ? "" : "and p.words @@ cast(:query as tsquery) ";
        return LISTS.computeIfAbsent(
                "select " + PublishedJobs.COLUMNS + "from published_jobs p " + ON_BOARD + words
                        + "and p.job_id < :after order by p.job_id desc limit :most",
                Sql::of);
    }
}
