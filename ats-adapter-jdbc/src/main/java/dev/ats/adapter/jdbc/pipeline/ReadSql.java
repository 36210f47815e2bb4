package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;

/** The statements of {@link JdbcApplicationReads}; each filters by what its reader may see. */
final class ReadSql {

    private static final String OWN_OR_ASSIGNED = " and (:sees_all or c.account_id = :self or %s)";

    /** The application, {@code a}, of a candidate, {@code c}, is seen. */
    static final String SEEN = OWN_OR_ASSIGNED.formatted(Sight.assigned("a.organization_id", "a.job_id"));

    /** The same on one job, which is looked up once instead of for each application. */
    static final String SEEN_ON_JOB = OWN_OR_ASSIGNED.formatted(Sight.assigned("organization()", ":job"));

    private static final String LINES = """
            select a.id, a.job_id, a.candidate_id, c.name, c.email, a.stage, a.active, a.applied_at, a.moved_at,
              a.version
            from applications a
            join candidates c on c.id = a.candidate_id
            where a.organization_id = organization() and a.job_id = :job
            """;

    static final Sql FIND = Sql.of(CaseRow.SELECT + SEEN);

    private static final String STEPS = """
            select h.sequence, h.from_stage, h.to_stage, h.move, h.by, h.at, r.reason
            from application_history h
            join applications a on a.id = h.application_id
            join candidates c on c.id = a.candidate_id
            left join application_remarks r on r.organization_id = h.organization_id
              and r.application_id = h.application_id and r.sequence = h.sequence
            where h.organization_id = organization() and h.application_id = :id
            """ + SEEN;

    static final Sql HISTORY = Sql.of(STEPS + " order by h.sequence");

    static final Sql HISTORY_UNTIL = Sql.of(STEPS + " and h.at <= :until order by h.sequence");

    static final Sql OF_JOB = Sql.of(LINES + "and a.id < :after" + SEEN_ON_JOB + " order by a.id desc limit :most");

    static final Sql OF_JOB_IN_STAGE =
            Sql.of(LINES + "and a.stage = :stage and a.id < :after" + SEEN_ON_JOB + " order by a.id desc limit :most");

    static final Sql NEWEST = Sql.of("select newest.* from unnest(:stages) wanted(stage) cross join lateral (" + LINES
            + "and a.stage = wanted.stage" + SEEN_ON_JOB
            + " order by a.id desc limit :most) newest order by newest.id desc");

    /** Through the door for what is an account's own; what is not shown of a job is not read of it either. */
    static final Sql OWN = Sql.of("""
            select a.id, a.job_id, title_of_own(a.id) as title, a.organization_id, g.name as organization_name, a.stage,
              a.active, a.applied_at, a.moved_at, a.version
            from candidates c
            join applications a on a.organization_id = c.organization_id and a.candidate_id = c.id
            join organizations g on g.id = a.organization_id
            where c.account_id = :self and a.id < :after
            order by a.id desc limit :most""");

    private static final String SEES_JOB = "(:sees_all or %s)".formatted(Sight.assigned("organization()", ":job"));

    /** Whoever sees the whole job reads the counts that are kept; anybody else has their own counted. */
    static final Sql COUNTS = Sql.of("""
            select k.stage, cast(sum(k.n) as bigint) as n
            from stage_counts k
            where k.organization_id = organization() and k.job_id = :job and %1$s
            group by k.stage having sum(k.n) > 0
            union all
            select a.stage, count(*) as n
            from candidates c
            join applications a on a.organization_id = c.organization_id and a.candidate_id = c.id
              and a.job_id is not distinct from :job
            where c.organization_id = organization() and c.account_id = :self and not %1$s
            group by a.stage""".formatted(SEES_JOB));

    private ReadSql() {}
}
