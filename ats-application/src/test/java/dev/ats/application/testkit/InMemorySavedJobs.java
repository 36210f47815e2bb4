package dev.ats.application.testkit;

import dev.ats.application.jobs.SavedJob;
import dev.ats.application.jobs.SavedJobs;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.function.Consumer;

/** Saved jobs in memory. */
final class InMemorySavedJobs implements SavedJobs {
    private final InMemoryStore store;

    InMemorySavedJobs(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Standing standing(AccountId account, JobId job) {
        InMemoryTables tables = store.unit().tables();
        boolean saved = tables.savedJobs.containsKey(new InMemoryTables.SavedKey(account, job));
        Job.State state = tables.jobs.get(job);
        return state != null
                        && Job.of(state).isOnBoard()
                        && !InMemoryOrganizations.isSuspended(tables, state.organization())
                ? new Standing(saved, true, state.details().validThrough())
                : new Standing(saved, false, null);
    }

    @Override
    public Saving saving(SavedJob saved) {
        return saving(tables -> {
            InMemoryTables.reference(tables.accounts.containsKey(saved.account()), "account of a saved job");
            InMemoryTables.insert(tables.savedJobs, new InMemoryTables.SavedKey(saved.account(), saved.job()), saved);
        });
    }

    @Override
    public Saving forgetting(AccountId account, JobId job) {
        return saving(tables -> tables.savedJobs.remove(new InMemoryTables.SavedKey(account, job)));
    }

    private static Saving saving(Consumer<InMemoryTables> write) {
        return InMemorySaving.of(InMemorySaving.Rank.SAVED_JOB, OrganizationId.INSTALLATION, List.of(), write);
    }
}
