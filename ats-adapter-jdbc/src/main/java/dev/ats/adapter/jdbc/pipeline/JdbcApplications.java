package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.Applications;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.ApplicationsMovedOver;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Applications as rows: each saving writes the row, one row of history, and the stage counts. */
public final class JdbcApplications implements Applications {

    private static final Sql FIND = Sql.of(CaseRow.SELECT);
    private static final Sql HOLD_OPENINGS = Sql.of("""
            select 1 from job_openings o
            where o.organization_id = organization()
              and o.job_id = (select a.job_id from applications a where a.organization_id = organization() and a.id = :id)
            for update""");
    /** Whoever closes, holds or deletes the job, or gives it another pipeline, waits until the commit, or is seen here; whoever else applies does not. */
    private static final Sql KEEP_OPEN = Sql.of("""
            with kept as (
              select 1 from jobs
              where organization_id = :organization and id = :id and status = 'open' and deleted_at is null
                and pipeline = :pipeline
              for share)
            select created_once((select count(*) from kept))""");

    private static final Sql KEEP = Sql.of("""
            with kept as (
              select 1 from jobs
              where organization_id = :organization and id = :id and deleted_at is null
              for share)
            select created_once((select count(*) from kept))""");
    private static final Sql SUBMIT = Sql.of("""
            insert into applications (organization_id, id, job_id, candidate_id, pipeline, applied_at, active, version,
              stage, moved_by, moved_at)
            values (:organization, :id, :job, :candidate, :pipeline, :applied_at, :active, 1, :stage, :by, :at)""");
    private static final Sql MOVE = Sql.of("""
            with moved as (
              update applications set active = :active, version = :version, stage = :stage, came_from = :came_from,
                move = :move, moved_by = :by, moved_at = :at
              where organization_id = :organization and id = :id and version = :seen and pipeline = :pipeline
              returning 1)
            select exactly_one((select count(*) from moved))""");
    private static final Sql STEP = Sql.of("""
            insert into application_history
              (organization_id, application_id, sequence, from_stage, to_stage, move, by, at)
            values (:organization, :id, :sequence, :from, :to, :move, :by, :at)""");
    private static final Sql REMARK = Sql.of("""
            insert into application_remarks (organization_id, application_id, sequence, reason)
            values (organization(), :id, :sequence, :reason)""");
    private static final Sql LETTER = Sql.of("""
            insert into application_letters (organization_id, application_id, letter)
            values (organization(), :id, :letter)""");

    private static final Sql OCCUPIED = Sql.of("""
            select a.stage, count(*) as n from applications a
            where a.organization_id = organization() and a.job_id = :job and a.active
            group by a.stage""");
    private static final Sql MOVE_OVER = Sql.of("""
            update applications set pipeline = :pipeline
            where organization_id = organization() and job_id = :job and active and stage = any (:stages)""");
    /** Sees what others have moved or submitted until the statement before was done with their rows. */
    private static final Sql NONE_STRANDED = Sql.of("""
            select created_once((
              select count(*) + 1 from applications
              where organization_id = organization() and job_id = :job and active and pipeline <> :pipeline))""");

    private final JdbcUnitsOfWork units;
    private final JdbcPublishedPipelines pipelines;

    public JdbcApplications(JdbcUnitsOfWork units, JdbcPublishedPipelines pipelines) {
        this.units = units;
        this.pipelines = pipelines;
    }

    @Override
    public Optional<ApplicationCase> find(ApplicationId id, Hold hold) {
        Bound find = FIND.bind().id("id", id);
        Optional<CaseRow> row = hold == Hold.OPENINGS
                ? units.current().firstHolding(HOLD_OPENINGS.bind().id("id", id), find, CaseRow::read)
                : units.current().first(find, CaseRow::read);
        return row.map(found -> found.with(pipelines));
    }

    @Override
    public Saving saving(Change<Application> change) {
        Application.State state = change.next().state();
        Stream<Rank.Write> rows = Stream.of(
                Rank.APPLICATIONS.write(state.id(), row(state)),
                Rank.APPLICATION_HISTORY.write(state.id(), step(state)));
        return new JdbcSaving(
                change.events(),
                Stream.of(job(state), rows, StageCounts.writes(state))
                        .flatMap(Function.identity())
                        .toList());
    }

    /** What becomes active needs the job as it was decided upon; what moves on does not. */
    private static Stream<Rank.Write> job(Application.State state) {
        Step last = state.last();
        Sql keep = last.from() == null ? KEEP_OPEN : Application.REINSTATE.equals(last.move()) ? KEEP : null;
        return Stream.ofNullable(keep)
                .map(text ->
                        text.bind().id("organization", state.organization()).id("id", state.job()))
                .map(kept -> last.from() == null ? kept.text("pipeline", state.pipeline()) : kept)
                .map(kept -> Rank.JOBS.write(state.job(), kept));
    }

    @Override
    public Map<Stage, Long> occupied(JobId job) {
        Map<Stage, Long> occupied = new HashMap<>();
        units.current()
                .list(
                        OCCUPIED.bind().id("job", job),
                        row -> Map.entry(row.text("stage", Stage::new), row.bigNumber("n")))
                .forEach(one -> occupied.put(one.getKey(), one.getValue()));
        return Map.copyOf(occupied);
    }

    @Override
    public Saving movingOver(JobId job, Pipeline to, long count) {
        List<Stage> open = to.stages().stream()
                .filter(stage -> !to.kindOf(stage).isFinal())
                .toList();
        Bound over = MOVE_OVER.bind().id("job", job).text("pipeline", to.key()).texts("stages", open);
        Bound none = NONE_STRANDED.bind().id("job", job).text("pipeline", to.key());
        return new JdbcSaving(
                List.of(new ApplicationsMovedOver(job, to.key(), count)),
                List.of(Rank.APPLICATIONS.write(job + " a", over), Rank.APPLICATIONS.write(job + " b", none)));
    }

    @Override
    public Saving remark(ApplicationId id, int sequence, Line reason) {
        Bound remark = REMARK.bind().id("id", id).number("sequence", sequence).text("reason", reason);
        return JdbcSaving.of(Rank.APPLICATION_TEXTS.write(id, remark));
    }

    @Override
    public Saving letter(ApplicationId id, Body letter) {
        Bound written = LETTER.bind().id("id", id).text("letter", letter);
        return JdbcSaving.of(Rank.APPLICATION_TEXTS.write(id, written));
    }

    private static Bound row(Application.State state) {
        Step last = state.last();
        Bound row = last.from() == null
                ? SUBMIT.bind()
                        .id("job", state.job())
                        .id("candidate", state.candidate())
                        .instant("applied_at", state.appliedAt())
                : MOVE.bind()
                        .number("version", last.sequence())
                        .number("seen", last.sequence() - 1)
                        .text("came_from", last.from())
                        .text("move", last.move());
        return row.id("organization", state.organization())
                .id("id", state.id())
                .text("pipeline", state.pipeline())
                .truth("active", state.active())
                .text("stage", last.to())
                .text("by", last.by().label())
                .instant("at", last.at());
    }

    private static Bound step(Application.State state) {
        Step last = state.last();
        return STEP.bind()
                .id("organization", state.organization())
                .id("id", state.id())
                .number("sequence", last.sequence())
                .text("from", last.from())
                .text("to", last.to())
                .text("move", last.move())
                .text("by", last.by().label())
                .instant("at", last.at());
    }
}
