package dev.ats.application.pipeline.sla;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.JobId;

/** "How long may applications on this job stay in a stage, where it says so itself?" */
public record ViewSlaTargets(JobId job) implements Query<SlaTargetsView> {

    public ViewSlaTargets {
        requireNonNull(job, "job");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }
}
