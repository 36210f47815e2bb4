package dev.ats.adapter.jdbc.pipeline;

import static dev.ats.application.pipeline.ApplicationSort.APPLIED_AT;
import static dev.ats.application.pipeline.ApplicationSort.SLA;

import dev.ats.adapter.jdbc.candidates.CandidateWords;
import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Total;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.application.pipeline.ApplicationReads.Stretch;
import dev.ats.application.pipeline.ApplicationSort;
import dev.ats.domain.shared.JobId;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Applications along stretches, each by an index scan of its own: of a stage of a pipeline, or of one on a job. Whoever
 * sees or wants only some jobs has the stretches of all jobs walked on each of these; and where a candidate or words are
 * asked for, their applications are gathered, which are few, and laid along the stretches.
 */
final class Stays {

    private static final UUID NO_JOB = new UUID(0, 0);
    private static final String NO_PIPELINE = "-";

    /** Arrays of one length; no job and no pipeline stand as what cannot be one. */
    private static final String STRETCHES = """
            with stretches as materialized (
              select s.number, nullif(s.job, '00000000-0000-0000-0000-000000000000') as job, s.pipeline, s.stage,
                s.after_at, s.after_id, s.until_at, s.until_id
              from unnest(:numbers, :jobs, :pipelines, :stages, cast(:afters as timestamptz[]), :after_ids,
                cast(:untils as timestamptz[]), :until_ids)
                s(number, job, pipeline, stage, after_at, after_id, until_at, until_id))
            """;

    private static final String ROW = """
            a.id, a.job_id, a.candidate_id, c.name, c.email, a.stage, a.active, a.applied_at, a.moved_at, a.version
            """;

    private static final String ALONG = """
            from applications a
            join candidates c on c.id = a.candidate_id
            where a.organization_id = organization() and a.active
              and (a.moved_at, a.id) > (s.after_at, s.after_id) and (a.moved_at, a.id) < (s.until_at, s.until_id)
              and (cast(:self as uuid) is null or c.account_id is distinct from :self)""";

    private static final String OF_STAGE = " and a.stage = s.stage";

    /** Compared so that no index on it is taken: where there are few anyway. */
    private static final String OF_STAGE_TOO = " and a.stage is not distinct from s.stage";

    /** With the pipeline compared so that an index on it is taken, or is not. */
    private static final String OF_PIPELINE = " and a.pipeline = s.pipeline";

    private static final String OF_ANY_PIPELINE =
            " and (s.pipeline = '-' or a.pipeline is not distinct from s.pipeline)";

    private final List<Stretch> stretches;
    private final Filter filter;
    private final Sight sight;

    Stays(List<Stretch> stretches, Filter filter, Sight sight) {
        this.stretches = stretches;
        this.filter = filter;
        this.sight = sight;
    }

    /** The first of each stretch, with its {@code number}. */
    Bound page(Order<ApplicationSort> order, Paging paging) {
        // Added to, so that no index in this order is walked: it would be passed over from end to end where few pass.
        String key = order.by() == APPLIED_AT ? "(a.applied_at + interval '0')" : "a.moved_at";
        boolean placed = order.by() != SLA && paging.after() != null;
        String behind =
                placed ? " and (" + key + ", a.id) " + (order.descending() ? "<" : ">") + " (:key, :after)" : "";
        String direction = order.descending() ? " desc" : "";
        String end = behind + conditions() + " order by " + key + direction + ", a.id" + direction + " limit "
                + (most(paging) + 1);
        Bound query = bind(STRETCHES + parts(ROW, end));
        return placed
                ? query.instant("key", paging.after().instant())
                        .uuid("after", paging.after().id())
                : query;
    }

    /** The earliest of each stretch that nothing has been told of; of all jobs. */
    Bound untold(int most) {
        String end = """
                 and not exists (
                  select from sla_alerts told
                  where told.organization_id = organization() and told.application_id = a.id
                    and told.sequence = a.version)
                order by a.moved_at, a.id limit\s""" + most;
        return bind(STRETCHES + parts("a.id, a.job_id, a.stage, a.version, a.moved_at ", end));
    }

    /** How many there are, as far as is counted. */
    Bound count() {
        String enough = " limit " + (Total.MOST + 1);
        return bind(STRETCHES + "select count(*) as n from (select 1 from (" + parts("1 as one ", conditions() + enough)
                + ") found" + enough + ") counted");
    }

    /** Stands in the text: the planner takes a bound limit for a tenth of all rows. */
    private static int most(Paging paging) {
        return paging.limit() <= Paging.USUAL ? Paging.USUAL : Paging.MOST;
    }

    private String parts(String columns, String end) {
        if (isOfFew()) {
            return part(
                    "true",
                    "",
                    columns,
                    OF_STAGE_TOO + OF_ANY_PIPELINE
                            + " and (s.job = a.job_id or (s.job is null and a.job_id <> all(:except)))"
                            + seen("a.job_id") + end);
        }
        StringJoiner parts = new StringJoiner(" union all ");
        parts.add(part(
                "s.job is not null",
                "",
                columns,
                OF_STAGE + OF_ANY_PIPELINE + " and a.job_id = s.job" + seen("s.job") + end));
        if (sight.all() && filter.recruiter() == null) {
            parts.add(
                    part("s.job is null", "", columns, OF_STAGE + OF_PIPELINE + " and a.job_id <> all(:except)" + end));
        } else {
            parts.add(part(
                    "s.job is null", jobs(), columns, OF_STAGE + OF_ANY_PIPELINE + " and a.job_id = j.job_id" + end));
        }
        return parts.toString();
    }

    private static String part(String which, String jobs, String columns, String rest) {
        return "select s.number, found.* from stretches s" + jobs + " cross join lateral (select " + columns + ALONG
                + rest + ") found where " + which;
    }

    /** The jobs that the reader sees, or that are asked for. */
    private String jobs() {
        String whose = filter.recruiter() == null
                ? "staff.account_id = any(:staff)"
                : "staff.account_id = :recruiter and staff.part = 'recruiter' and (:sees_all or "
                        + Sight.assigned("organization()", "staff.job_id") + ")";
        return " cross join (select distinct staff.job_id from job_staff staff where staff.organization_id = organization()"
                + " and staff.job_id <> all(:except) and " + whose + ") j";
    }

    private String seen(String job) {
        String seen = " and (:sees_all or " + Sight.assigned("organization()", job) + ")";
        return filter.recruiter() == null
                ? seen
                : seen + " and exists (select from job_staff r where r.organization_id = organization()"
                        + " and r.job_id = " + job + " and r.account_id = :recruiter and r.part = 'recruiter')";
    }

    private String conditions() {
        StringJoiner all = new StringJoiner("");
        if (filter.source() != null) {
            all.add(" and c.source = :source");
        }
        if (filter.from() != null) {
            all.add(" and a.applied_at >= :from");
        }
        if (filter.to() != null) {
            all.add(" and a.applied_at < :to");
        }
        if (filter.candidate() != null) {
            all.add(" and a.candidate_id = :candidate");
        }
        if (filter.search() != null) {
            all.add(" and a.candidate_id = any(array(select search_candidates(:search)))");
        }
        return all.toString();
    }

    private boolean isOfFew() {
        return filter.candidate() != null || filter.search() != null;
    }

    private Bound bind(String text) {
        Bound query = Sql.of(text)
                .bind()
                .numbers("numbers", IntStream.range(0, stretches.size()).boxed().toList())
                .uuids(
                        "jobs",
                        each(one -> one.job() == null ? NO_JOB : one.job().value()))
                .texts("pipelines", each(one -> one.pipeline() == null ? NO_PIPELINE : one.pipeline()))
                .texts("stages", each(Stretch::stage))
                .texts("afters", each(one -> one.after().at()))
                .uuids("after_ids", each(one -> one.after().id()))
                .texts("untils", each(one -> one.until().at()))
                .uuids("until_ids", each(one -> one.until().id()))
                .id("self", sight.self());
        when(text, ":sees_all", () -> query.truth("sees_all", sight.all()));
        when(text, ":staff", () -> query.ids("staff", sight.staff()));
        when(text, ":except", () -> query.ids("except", except()));
        when(text, ":recruiter", () -> query.id("recruiter", filter.recruiter()));
        when(text, ":source", () -> query.word("source", filter.source()));
        when(text, ":from", () -> query.instant("from", filter.from()));
        when(text, ":to", () -> query.instant("to", filter.to()));
        when(text, ":candidate", () -> query.id("candidate", filter.candidate()));
        when(text, ":search", () -> query.text("search", CandidateWords.query(filter.search())));
        return query;
    }

    private static void when(String text, String bind, Runnable then) {
        if (text.contains(bind)) {
            then.run();
        }
    }

    /** The same for all stretches that have any. */
    private Set<JobId> except() {
        return stretches.stream()
                .map(Stretch::except)
                .filter(jobs -> !jobs.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private <T> List<T> each(Function<Stretch, T> part) {
        return stretches.stream().map(part).toList();
    }
}
