package dev.ats.adapter.jdbc.pipeline;

import static java.util.stream.Collectors.groupingBy;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.FeedbackSummary;
import dev.ats.application.pipeline.PastReads;
import dev.ats.domain.pipeline.PipelineSince;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.PipelineKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applications as they were, from the rows of their histories: the last step of each until then. */
public final class JdbcPastReads implements PastReads {

    private static final String HAD = """
            select p.pipeline, p.running, p.at from job_pipelines p
            where p.organization_id = organization() and p.job_id =\s""";
    private static final Sql OF_APPLICATION = Sql.of(HAD + """
            (
              select a.job_id from applications a where a.organization_id = organization() and a.id = :id)
            order by p.version""");
    private static final Sql OF_JOB = Sql.of(HAD + ":job order by p.version");
    private static final Sql FEEDBACK = Sql.of("""
            select cast(count(*) as integer) as n, cast(coalesce(sum(f.rating), 0) as integer) as rating
            from application_feedback f
            where f.organization_id = organization() and f.application_id = :id and f.at <= :until""");

    /** The applications of a job as they stood at an instant. */
    private static final String STOOD = """
            from applications a
            join candidates c on c.id = a.candidate_id
            cross join lateral (
              select s.to_stage, s.sequence, s.at from application_history s
              where s.organization_id = a.organization_id and s.application_id = a.id and s.at <= :until
              order by s.sequence desc limit 1) h
            where a.organization_id = organization() and a.job_id = :job and a.applied_at <= :until
            """ + ReadSql.SEEN_ON_JOB;

    private static final Sql COUNTS =
            Sql.of("select h.to_stage as stage, count(*) as n " + STOOD + " group by h.to_stage");
    private static final Sql NEWEST = Sql.of("""
            select * from (
              select a.id, a.job_id, a.candidate_id, c.name, c.email, h.to_stage as stage, true as active, a.applied_at,
                h.at as moved_at, h.sequence as version,
                row_number() over (partition by h.to_stage order by a.id desc) as place
            """ + STOOD + ") stood where stood.place <= :most order by stood.id desc");

    private final JdbcUnitsOfWork units;

    public JdbcPastReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Past of(ApplicationId application, Instant until, Visibility visibility) {
        var steps = units.current()
                .list(
                        JdbcApplicationReads.seen(ReadSql.HISTORY_UNTIL, visibility)
                                .id("id", application)
                                .instant("until", until),
                        JdbcApplicationReads::said);
        if (steps.isEmpty()) {
            return new Past(List.of(), List.of(), FeedbackSummary.NONE);
        }
        return new Past(
                steps,
                units.current().list(OF_APPLICATION.bind().id("id", application), JdbcPastReads::since),
                units.current()
                        .first(
                                FEEDBACK.bind().id("id", application).instant("until", until),
                                row -> FeedbackSummary.of(row.number("n"), row.number("rating")))
                        .orElse(FeedbackSummary.NONE));
    }

    @Override
    public List<PipelineSince> pipelines(JobId job, Visibility visibility) {
        return units.current().list(OF_JOB.bind().id("job", job), JdbcPastReads::since);
    }

    @Override
    public Map<Stage, Long> counts(JobId job, Instant at, Visibility visibility) {
        Map<Stage, Long> counts = new HashMap<>();
        units.current()
                .list(
                        JdbcApplicationReads.seen(COUNTS, visibility)
                                .id("job", job)
                                .instant("until", at),
                        row -> Map.entry(row.text("stage", Stage::new), row.bigNumber("n")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return Map.copyOf(counts);
    }

    @Override
    public Map<Stage, List<ApplicationRow>> newest(JobId job, int most, Instant at, Visibility visibility) {
        return units
                .current()
                .list(
                        JdbcApplicationReads.seen(NEWEST, visibility)
                                .id("job", job)
                                .instant("until", at)
                                .number("most", most),
                        JdbcApplicationReads::line)
                .stream()
                .collect(groupingBy(ApplicationRow::stage));
    }

    private static PipelineSince since(Row row) {
        return new PipelineSince(row.text("pipeline", PipelineKey::new), row.truth("running"), row.instant("at"));
    }
}
