package dev.ats.adapter.jdbc.pipeline.histories;

import dev.ats.adapter.jdbc.kernel.StoredJson;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Replay;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads in the organization entered, a batch at a time, each batch in one statement. */
final class HistorySql {

    private static final String ORGANIZATIONS = "select id from organizations where id > ? order by id limit 500";
    private static final String PIPELINES = """
            select key, cast(drawing as text) as drawing from pipeline_versions where organization_id = organization()""";
    private static final String APPLICATIONS = """
            with batch as materialized (
              select * from applications where organization_id = organization() and id > ? order by id limit 500)
            select a.*, h.sequence, h.from_stage, h.to_stage, h.move as step, h.by, h.at,
              array(
                select p.pipeline from job_pipelines p
                where p.organization_id = a.organization_id and p.job_id = a.job_id) as pipelines
            from batch a
            left join application_history h on h.organization_id = a.organization_id and h.application_id = a.id
            order by a.id, h.sequence""";
    private static final String JOBS = """
            with batch as materialized (
              select id from jobs where organization_id = organization() and id > ? order by id limit 200)
            select j.id as job_id, 'job' as kind, null as pipeline, null as stage, null as candidate_id, 0 as n
            from batch j
            union all
            select a.job_id, 'there', a.pipeline, a.stage, null, count(*)
            from batch j join applications a on a.organization_id = organization() and a.job_id = j.id
            group by a.job_id, a.pipeline, a.stage
            union all
            select a.job_id, 'twice', null, null, cast(a.candidate_id as text), count(*)
            from batch j join applications a on a.organization_id = organization() and a.job_id = j.id and a.active
            group by a.job_id, a.candidate_id having count(*) > 1
            union all
            select s.job_id, 'kept', null, s.stage, null, cast(sum(s.n) as bigint)
            from batch j join stage_counts s on s.organization_id = organization() and s.job_id = j.id
            group by s.job_id, s.stage
            union all
            select o.job_id, 'filled', null, null, null, o.filled
            from batch j join job_openings o on o.organization_id = organization() and o.job_id = j.id
            order by job_id""";

    private HistorySql() {}

    /** Some organizations after that one. */
    static List<UUID> organizations(Connection connection, UUID after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ORGANIZATIONS)) {
            statement.setObject(1, after);
            try (ResultSet rows = statement.executeQuery()) {
                List<UUID> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getObject("id", UUID.class));
                }
                return ids;
            }
        }
    }

    static KnownPipelines pipelines(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PIPELINES);
                ResultSet rows = statement.executeQuery()) {
            Map<PipelineKey, Pipeline> drawn = new HashMap<>();
            while (rows.next()) {
                PipelineKey key = new PipelineKey(rows.getString("key"));
                drawn.put(
                        key,
                        StoredJson.read(rows.getString("drawing"), PipelineDrawing.class)
                                .as(key));
            }
            return new KnownPipelines(drawn);
        }
    }

    /** Some applications after that one, with their whole histories. */
    static List<Recorded> applications(Connection connection, UUID after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPLICATIONS)) {
            statement.setObject(1, after);
            try (ResultSet rows = statement.executeQuery()) {
                List<Recorded> batch = new ArrayList<>();
                boolean more = rows.next();
                while (more) {
                    UUID id = rows.getObject("id", UUID.class);
                    Application.State state = state(rows);
                    Set<PipelineKey> pipelines = pipelines(rows);
                    List<Step> steps = new ArrayList<>();
                    int unreadable = 0;
                    do {
                        Step step = rows.getObject("sequence") == null ? null : step(rows);
                        if (step != null) {
                            steps.add(step);
                        } else if (rows.getObject("sequence") != null) {
                            unreadable++;
                        }
                        more = rows.next();
                    } while (more && id.equals(rows.getObject("id", UUID.class)));
                    batch.add(new Recorded(id, state, Replay.of(steps), unreadable, pipelines));
                }
                return batch;
            }
        }
    }

    /** What is counted of some jobs after that one. */
    static List<Counted> jobs(Connection connection, UUID after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(JOBS)) {
            statement.setObject(1, after);
            try (ResultSet rows = statement.executeQuery()) {
                Map<UUID, Counted> jobs = new LinkedHashMap<>();
                while (rows.next()) {
                    Counted job = jobs.computeIfAbsent(rows.getObject("job_id", UUID.class), Counted::new);
                    count(job, rows);
                }
                return List.copyOf(jobs.values());
            }
        }
    }

    private static void count(Counted job, ResultSet row) throws SQLException {
        long n = row.getLong("n");
        switch (row.getString("kind")) {
            case "there" -> job.has(new PipelineKey(row.getString("pipeline")), new Stage(row.getString("stage")), n);
            case "twice" -> job.isAppliedToTwice(UUID.fromString(row.getString("candidate_id")));
            case "kept" -> job.keeps(new Stage(row.getString("stage")), n);
            case "filled" -> job.isFilled(n);
            default -> {
                // Only that there is such a job.
            }
        }
    }

    private static Set<PipelineKey> pipelines(ResultSet row) throws SQLException {
        return Stream.concat(
                        Stream.of((String[]) row.getArray("pipelines").getArray()),
                        Stream.of(row.getString("pipeline")))
                .map(PipelineKey::new)
                .collect(Collectors.toSet());
    }

    /** Null when it contradicts itself. */
    private static Application.State state(ResultSet row) throws SQLException {
        try {
            return new Application.State(
                    new OrganizationId(row.getObject("organization_id", UUID.class)),
                    new ApplicationId(row.getObject("id", UUID.class)),
                    new JobId(row.getObject("job_id", UUID.class)),
                    new CandidateId(row.getObject("candidate_id", UUID.class)),
                    new PipelineKey(row.getString("pipeline")),
                    instant(row, "applied_at"),
                    row.getBoolean("active"),
                    new Step(
                            row.getInt("version"),
                            stage(row, "came_from"),
                            stage(row, "stage"),
                            move(row, "move"),
                            new Author(row.getString("moved_by")),
                            instant(row, "moved_at")));
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }

    /** Null when it contradicts itself. */
    private static Step step(ResultSet row) throws SQLException {
        try {
            return new Step(
                    row.getInt("sequence"),
                    stage(row, "from_stage"),
                    stage(row, "to_stage"),
                    move(row, "step"),
                    new Author(row.getString("by")),
                    instant(row, "at"));
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }

    private static Stage stage(ResultSet row, String column) throws SQLException {
        String key = row.getString(column);
        return key == null ? null : new Stage(key);
    }

    private static MoveName move(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : new MoveName(name);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
