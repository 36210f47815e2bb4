package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The applications of an organization that pass a filter, found along what leaves fewest: a candidate, a job, or the
 * jobs that somebody works on, so that nobody walks along what they do not see. Only who sees all and asks for all goes
 * through all of them. A condition that is not asked for is not in the text: the planner would take it for one that
 * leaves hardly anything.
 */
final class MatchingSql {

    private static final String APPLICATIONS = """
            select a.id, a.job_id, a.candidate_id, c.name, c.email, a.stage, a.active, a.applied_at, a.moved_at,
              a.version
            from applications a
            join candidates c on c.id = a.candidate_id
            where a.organization_id = organization() and a.id < :after
            """;

    private static final String SEEN = "and (:sees_all or c.account_id = :self or %s)\n"
            .formatted(Sight.assigned("a.organization_id", "a.job_id"));

    private static final String RECRUITED = """
            and exists (
              select from job_staff r
              where r.organization_id = a.organization_id and r.job_id = a.job_id and r.account_id = :recruiter
                and r.part = 'recruiter')
            """;

    private static final String RECRUITED_AND_SEEN =
            "and s.part = 'recruiter' and (:sees_all or %s)".formatted(Sight.assigned("s.organization_id", "s.job_id"));

    private static final String NEWEST = "order by a.id desc limit :most\n";

    private static final Map<Shape, Sql> TEXTS = new ConcurrentHashMap<>();

    private MatchingSql() {}

    /** What an answer is looked for along. */
    private enum Way {
        CANDIDATE,
        JOB,
        STAFF,
        ALL;

        static Way of(Filter filter, Sight sight) {
            if (filter.candidate() != null) {
                return CANDIDATE;
            }
            if (!sight.all()) {
                return STAFF;
            }
            if (filter.job() != null) {
                return JOB;
            }
            return filter.recruiter() == null ? ALL : STAFF;
        }
    }

    /** Everything the text depends on. */
    private record Shape(Way way, boolean job, boolean stage, Boolean active, boolean recruiter) {

        private Sql text() {
            return Sql.of(
                    switch (way) {
                        case CANDIDATE ->
                            APPLICATIONS + "and a.candidate_id = :candidate\n" + ofJob() + rest() + SEEN + NEWEST;
                        case JOB -> APPLICATIONS + "and a.job_id = :job\n" + rest() + NEWEST;
                        case ALL -> APPLICATIONS + conditions() + NEWEST;
                        case STAFF -> alongStaff();
                    });
        }

        private String rest() {
            return conditions() + (recruiter ? RECRUITED : "");
        }

        private String conditions() {
            String inStage = stage ? "and a.stage = :stage\n" : "";
            return active == null ? inStage : inStage + (active ? "and a.active\n" : "and not a.active\n");
        }

        /** Compared so that no index on jobs serves: the applications of a candidate are few, those of a job are not. */
        private String ofJob() {
            return job ? "and a.job_id is not distinct from :job\n" : "";
        }

        /** The newest of each job, of which the newest are shown; and the reader's own, wherever they are. */
        private String alongStaff() {
            return """
                    select page.* from (
                      select newest.* from (
                        select distinct s.job_id from job_staff s
                        where s.organization_id = organization() and s.account_id = any(:jobs_of)
                          %1$s) mine
                      cross join lateral (%2$s and a.job_id = mine.job_id %3$s) newest
                      union
                      select own.* from (%2$s and c.organization_id = organization() and c.account_id = :self %4$s) own
                    ) page
                    order by page.id desc limit :most""".formatted(
                            (job ? "and s.job_id = :job\n" : "") + (recruiter ? RECRUITED_AND_SEEN : ""),
                            APPLICATIONS,
                            conditions() + NEWEST,
                            ofJob() + rest() + NEWEST);
        }
    }

    static Bound of(Filter filter, Sight sight) {
        Way way = Way.of(filter, sight);
        boolean recruiter = filter.recruiter() != null;
        Shape shape = new Shape(way, filter.job() != null, filter.stage() != null, filter.active(), recruiter);
        Bound query = TEXTS.computeIfAbsent(shape, Shape::text).bind();
        if (filter.candidate() != null) {
            query.id("candidate", filter.candidate());
        }
        if (filter.job() != null) {
            query.id("job", filter.job());
        }
        if (filter.stage() != null) {
            query.text("stage", filter.stage());
        }
        if (recruiter) {
            query.id("recruiter", filter.recruiter());
        }
        return switch (way) {
            case ALL, JOB -> query;
            case STAFF -> seenAlongStaff(query, filter, sight);
            case CANDIDATE -> sight.into(query);
        };
    }

    private static Bound seenAlongStaff(Bound query, Filter filter, Sight sight) {
        return filter.recruiter() == null
                ? query.ids("jobs_of", sight.staff()).id("self", sight.self())
                : sight.into(query.ids("jobs_of", Set.of(filter.recruiter())));
    }
}
