package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

/** What deleting and discarding have in common: nobody applies meanwhile, and the job is gone from every list. */
final class Deleting {

    private final Jobs jobs;

    Deleting(Jobs jobs) {
        this.jobs = jobs;
    }

    Optional<JobCase> load(JobId job) {
        return jobs.findCase(job, Jobs.Hold.APPLICANTS);
    }

    /** @param whatever whether it goes although applications are active */
    Decision<JobId> delete(JobCase found, boolean whatever, Seen seen, Moment moment) {
        return seen.decide(found.job().state().version(), () -> found.job()
                .delete(found.engaged(), whatever, moment)
                .fold(change -> Decision.accept(change.next().state().id(), jobs.saving(change)), Decision::refuse));
    }
}
