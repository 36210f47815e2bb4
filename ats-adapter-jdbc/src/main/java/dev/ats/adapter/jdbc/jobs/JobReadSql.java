package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;

/** The statements of {@link JdbcJobReads} that are always the same. */
final class JobReadSql {

    private static final String SEEN = JobRow.FROM + """
            join organizations g on g.id = j.organization_id
            where j.organization_id = organization() and j.deleted_at is null
              and (:sees_all or j.published_at is not null or %s)
            """.formatted(Sight.assigned("j.organization_id", "j.id"));

    /** Has not run out, and is of an organization that is served. */
    private static final String SHOWN =
            "(p.valid_through is null or p.valid_through >= :at) and " + PublishedJobs.SERVED + " ";

    static final Sql FIND =
            Sql.of("select " + JobRow.COLUMNS + ", g.name as organization_name " + SEEN + "and j.id = :id");

    static final Sql BOARD = Sql.of("select " + PublishedJobs.COLUMNS + "from published_jobs p where " + SHOWN
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
            order by p.job_id desc""".formatted(SHOWN));

    static final Sql SAVED = Sql.of("select s.id, s.saved_at, " + PublishedJobs.COLUMNS + """
            from saved_jobs s join published_jobs p on p.job_id = s.job_id
            where s.account_id = :self and s.id < :after and %s
            order by s.id desc limit :most""".formatted(SHOWN));

    private JobReadSql() {}
}
