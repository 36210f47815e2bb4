package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.JobId;

/** "Show me this job's pipeline with everybody in it." */
public record ViewBoard(JobId job) implements Query<BoardView> {

    public ViewBoard {
        requireNonNull(job, "job");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }
}
