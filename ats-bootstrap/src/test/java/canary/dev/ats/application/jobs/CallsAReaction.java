package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Reaction;
import dev.ats.domain.jobs.JobCreated;
import dev.ats.domain.shared.Moment;

/** Offends: only the Gate's Reactions let a reaction decide. */
final class CallsAReaction {
    Decision<Void> react(Reaction<JobCreated, Boolean> reaction, JobCreated event, Moment moment) {
        return reaction.decide(event, true, moment);
    }
}
