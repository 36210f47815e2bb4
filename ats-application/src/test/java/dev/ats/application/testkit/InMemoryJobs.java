package dev.ats.application.testkit;

import dev.ats.application.jobs.JobCase;
import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobPipelineChosen;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import java.util.List;
import java.util.Optional;

/** Jobs in memory. */
final class InMemoryJobs implements Jobs {
    private final InMemoryStore store;

    InMemoryJobs(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Job> find(JobId id) {
        InMemoryUnitOfWork unit = store.unit();
        return Optional.ofNullable(unit.tables().jobs.get(id))
                .filter(job -> unit.isIn(job.organization()) && job.deletedAt() == null)
                .map(Job::of);
    }

    /** Holds by being one of a kind: whoever applies meanwhile commits before or after, never in between. */
    @Override
    public Optional<JobCase> findCase(JobId id, Hold hold) {
        InMemoryTables tables = store.unit().tables();
        return find(id).map(job -> new JobCase(
                job,
                tables.filled.getOrDefault(id, 0),
                tables.applications.values().stream().anyMatch(one -> one.job().equals(id) && one.active())));
    }

    @Override
    public Optional<JobId> called(JobCode code) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().jobs.values().stream()
                .filter(job -> unit.isIn(job.organization()) && job.deletedAt() == null)
                .filter(job -> job.code().equals(code))
                .map(Job.State::id)
                .findFirst();
    }

    @Override
    public Saving saving(Change<Job> change) {
        Job.State state = change.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.JOB, state.organization(), change.events(), tables -> {
            write(tables, state);
            pipelines(tables, change);
        });
    }

    private static void pipelines(InMemoryTables tables, Change<Job> change) {
        Job.State state = change.next().state();
        if (state.version() == 1) {
            tables.jobPipelines.add(
                    new InMemoryTables.JobPipelineRow(state.id(), state.pipeline(), false, state.createdAt()));
        }
        for (Event event : change.events()) {
            if (event instanceof JobPipelineChosen chosen) {
                tables.jobPipelines.add(
                        new InMemoryTables.JobPipelineRow(state.id(), state.pipeline(), chosen.running(), chosen.at()));
            }
        }
    }

    private static void write(InMemoryTables tables, Job.State state) {
        InMemoryTables.reference(tables.organizations.containsKey(state.organization()), "organization of a job");
        boolean taken = tables.jobs.values().stream()
                .anyMatch(one -> state.deletedAt() == null
                        && one.deletedAt() == null
                        && !one.id().equals(state.id())
                        && one.organization().equals(state.organization())
                        && one.code().equals(state.code()));
        InMemoryTables.unique(taken, "job code");
        Job.State current = tables.jobs.get(state.id());
        if (InMemoryTables.isFirst(state.version(), current == null ? null : current.version())) {
            InMemoryTables.insert(tables.jobs, state.id(), state);
        } else {
            // As the check on the openings of a database does.
            if (tables.filled.getOrDefault(state.id(), 0) > state.details().openings()) {
                throw new Conflict(Conflict.Kind.LOST_CREATION, "openings of " + state.id(), null);
            }
            tables.jobs.put(state.id(), state);
        }
    }

    @Override
    public Saving filling(JobId id) {
        return new InMemorySaving(
                InMemorySaving.Rank.OPENING, store.unit().organization(), id, List.of(), tables -> fill(tables, id));
    }

    private static void fill(InMemoryTables tables, JobId id) {
        Job.State job = tables.jobs.get(id);
        if (job == null || tables.filled.getOrDefault(id, 0) >= job.details().openings()) {
            throw new Conflict(Conflict.Kind.STALE, "openings of " + id, null);
        }
        tables.filled.merge(id, 1, Integer::sum);
    }

    @Override
    public Saving freeing(JobId id) {
        return new InMemorySaving(
                InMemorySaving.Rank.OPENING, store.unit().organization(), id, List.of(), tables -> free(tables, id));
    }

    private static void free(InMemoryTables tables, JobId id) {
        if (tables.filled.getOrDefault(id, 0) == 0) {
            throw new Conflict(Conflict.Kind.STALE, "openings of " + id, null);
        }
        tables.filled.merge(id, -1, Integer::sum);
    }

    static boolean isOpeningLeft(InMemoryTables tables, Job.State job) {
        return tables.filled.getOrDefault(job.id(), 0) < job.details().openings();
    }
}
