package dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Outcome;
import java.util.List;
import java.util.function.Function;

/** What all changes of a job have in common: that it is still the version decided upon, and how it is shown. */
final class Changing {

    private final Jobs jobs;

    Changing(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Accepts the change, unless somebody else changed the job meanwhile, or it was refused. */
    Decision<JobView> accept(JobCase found, Seen seen, Outcome<Change<Job>> changed) {
        return accept(found, seen, changed, change -> List.of(jobs.saving(change)));
    }

    /** The same, with more to save than the change itself. */
    Decision<JobView> accept(
            JobCase found, Seen seen, Outcome<Change<Job>> changed, Function<Change<Job>, List<Saving>> savings) {
        return seen.decide(
                found.job().state().version(),
                () -> changed.fold(
                        change -> Decision.accept(
                                JobView.ForMember.of(change.next(), found.filled()), savings.apply(change)),
                        Decision::refuse));
    }
}
