package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Place;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.shared.Name;

/**
 * A job as it was read.
 *
 * @param organizationName whose job it is
 * @param filled how many of its openings are filled
 */
public record SeenJob(Job job, Name organizationName, int filled) {

    public SeenJob {
        requireNonNull(job, "job");
        requireNonNull(organizationName, "organizationName");
    }

    /** Where it stands among others ordered by that. */
    public Place placeBy(JobSort order) {
        Job.State state = job.state();
        String key =
                switch (order) {
                    case CREATED_AT -> state.createdAt().toString();
                    case TITLE -> state.details().title().sortKey();
                    case PRIORITY -> String.valueOf(state.details().priority().rank());
                };
        return new Place(key, state.id().value());
    }
}
