package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.jobs.JobCase;
import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobPipelineChosen;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Jobs as rows; staff is replaced whole under the job's version, openings are counted apart from it. */
public final class JdbcJobs implements Jobs {

    private static final String ONE =
            JobRow.FROM + "where j.organization_id = organization() and j.id = :id and j.deleted_at is null";
    private static final Sql FIND = Sql.of("select " + JobRow.COLUMNS + ONE);
    private static final Sql FIND_CASE = Sql.of("select " + JobRow.COLUMNS + """
            , exists (
              select from applications a
              where a.organization_id = j.organization_id and a.job_id = j.id and a.active) as engaged
            """ + ONE);
    private static final Sql HOLD =
            Sql.of("select 1 from jobs j where j.organization_id = organization() and j.id = :id for update");
    private static final Sql CALLED = Sql.of("""
            select j.id from jobs j
            where j.organization_id = organization() and j.code = :code and j.deleted_at is null""");
    private static final Sql CREATE = Sql.of("""
            insert into jobs (organization_id, id, code, title, title_key, description, department, location, work_mode,
              employment_type, required_skills, preferred_skills, experience_min, experience_max, salary_min, salary_max,
              salary_currency, benefits, priority, sla_days, pipeline, status, published_at, valid_through, deleted_at, words,
              created_at, version)
            values (:organization, :id, :code, :title, :title_key, :description, :department, :location, :work_mode,
              :employment_type, :required_skills, :preferred_skills, :experience_min, :experience_max, :salary_min,
              :salary_max, :salary_currency, :benefits, :priority, :sla_days, :pipeline, :status, :published_at, :valid_through,
              :deleted_at, array_to_tsvector(:words), :created_at, :version)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update jobs set code = :code, title = :title, title_key = :title_key, description = :description, department = :department,
                location = :location, work_mode = :work_mode, employment_type = :employment_type,
                required_skills = :required_skills, preferred_skills = :preferred_skills,
                experience_min = :experience_min, experience_max = :experience_max, salary_min = :salary_min,
                salary_max = :salary_max, salary_currency = :salary_currency, benefits = :benefits,
                priority = :priority, sla_days = :sla_days, pipeline = :pipeline, status = :status, published_at = :published_at,
                valid_through = :valid_through, deleted_at = :deleted_at, words = array_to_tsvector(:words),
                version = :version
              where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");
    private static final Sql HAS_PIPELINE = Sql.of("""
            insert into job_pipelines (organization_id, job_id, version, pipeline, running, at)
            values (:organization, :id, :version, :pipeline, :running, :at)""");
    private static final Sql DISMISS_STAFF =
            Sql.of("delete from job_staff where organization_id = :organization and job_id = :id");
    private static final Sql ASSIGN_STAFF = Sql.of("""
            insert into job_staff (organization_id, job_id, account_id, part)
            select :organization, :id, one, 'recruiter' from unnest(:recruiters) one
            union all
            select :organization, :id, one, 'hiring_manager' from unnest(:hiring_managers) one""");
    private static final Sql SET_OPENINGS = Sql.of("""
            insert into job_openings (organization_id, job_id, openings) values (:organization, :id, :openings)
            on conflict (organization_id, job_id) do update set openings = excluded.openings""");
    private static final Sql FILL = Sql.of("""
            with filled as (
              update job_openings set filled = filled + 1
              where organization_id = organization() and job_id = :id and filled < openings
              returning 1)
            select opening_left((select count(*) from filled))""");
    private static final Sql FREE = Sql.of("""
            with freed as (
              update job_openings set filled = filled - 1
              where organization_id = organization() and job_id = :id and filled > 0
              returning 1)
            select exactly_one((select count(*) from freed))""");

    private final JdbcUnitsOfWork units;

    public JdbcJobs(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Job> find(JobId id) {
        return units.current().first(FIND.bind().id("id", id), JobRow::read);
    }

    @Override
    public Optional<JobCase> findCase(JobId id, Hold hold) {
        Bound find = FIND_CASE.bind().id("id", id);
        return hold == Hold.APPLICANTS
                ? units.current().firstHolding(HOLD.bind().id("id", id), find, JdbcJobs::readCase)
                : units.current().first(find, JdbcJobs::readCase);
    }

    @Override
    public Optional<JobId> called(JobCode code) {
        return units.current().first(CALLED.bind().text("code", code), row -> row.id("id", JobId::new));
    }

    @Override
    public Saving saving(Change<Job> change) {
        Job.State state = change.next().state();
        Bound staff = ofJob(ASSIGN_STAFF, state)
                .ids("recruiters", state.staff().recruiters())
                .ids("hiring_managers", state.staff().hiringManagers());
        Bound openings =
                ofJob(SET_OPENINGS, state).number("openings", state.details().openings());
        Rank.Write assign = Rank.JOB_STAFF.write(state.id() + " b", staff);
        Rank.Write set = Rank.JOB_OPENINGS.write(state.id(), openings);
        Rank.Write show = PublishedJobs.write(change.next());
        if (state.version() == 1) {
            Bound create = JobRow.bind(CREATE.bind(), state).instant("created_at", state.createdAt());
            Rank.Write has = pipeline(state, false, state.createdAt());
            return new JdbcSaving(
                    change.events(), List.of(Rank.JOBS.write(state.id(), create), has, assign, set, show));
        }
        Bound rewrite = JobRow.bind(CHANGE.bind(), state).number("seen", state.version() - 1);
        Rank.Write dismiss = Rank.JOB_STAFF.write(state.id() + " a", ofJob(DISMISS_STAFF, state));
        List<Rank.Write> writes =
                new ArrayList<>(List.of(Rank.JOBS.write(state.id(), rewrite), dismiss, assign, set, show));
        for (Event event : change.events()) {
            if (event instanceof JobPipelineChosen chosen) {
                writes.add(pipeline(state, chosen.running(), chosen.at()));
            }
        }
        return new JdbcSaving(change.events(), writes);
    }

    private static Rank.Write pipeline(Job.State state, boolean running, Instant at) {
        return Rank.JOB_PIPELINES.write(ofJob(HAS_PIPELINE, state)
                .number("version", state.version())
                .text("pipeline", state.pipeline())
                .truth("running", running)
                .instant("at", at));
    }

    @Override
    public Saving filling(JobId job) {
        return JdbcSaving.of(Rank.JOB_OPENINGS.write(job, FILL.bind().id("id", job)));
    }

    @Override
    public Saving freeing(JobId job) {
        return JdbcSaving.of(Rank.JOB_OPENINGS.write(job, FREE.bind().id("id", job)));
    }

    private static JobCase readCase(Row row) {
        return new JobCase(JobRow.read(row), row.number("filled"), row.truth("engaged"));
    }

    private static Bound ofJob(Sql sql, Job.State state) {
        return sql.bind().id("organization", state.organization()).id("id", state.id());
    }
}
