package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.JobId;
import java.time.Instant;

/**
 * "Show me this job's pipeline with everybody in it."
 *
 * @param asOf how it was at that instant, or null for now
 */
public record ViewBoard(JobId job, Instant asOf) implements Query<BoardView> {

    public ViewBoard {
        requireNonNull(job, "job");
    }

    /** As it is now. */
    public ViewBoard(JobId job) {
        this(job, null);
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }
}
