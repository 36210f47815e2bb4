package dev.ats.application.testkit;

import dev.ats.application.jobs.JobReads;
import dev.ats.application.jobs.SeenJob;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.shared.JobId;
import java.util.Optional;

/** Jobs as they are looked at, in memory. */
final class InMemoryJobReads implements JobReads {
    private final InMemoryStore store;

    InMemoryJobReads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<SeenJob> find(JobId id, Visibility visibility) {
        InMemoryUnitOfWork unit = store.unit();
        InMemoryTables tables = unit.tables();
        return Optional.ofNullable(tables.jobs.get(id))
                .filter(job -> unit.isIn(job.organization()))
                .map(Job::of)
                .filter(job -> InMemorySight.sees(visibility, factsOf(job)))
                .map(job -> new SeenJob(
                        job,
                        tables.organizations.get(job.state().organization()).name(),
                        tables.filled.getOrDefault(id, 0)));
    }

    private static Facts factsOf(Job job) {
        return Facts.of(job.state().organization()).assignedTo(job.staff()).published(job.isPublished());
    }
}
