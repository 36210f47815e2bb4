package dev.ats.application.pipeline.sla;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.TargetHours;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Rule;
import java.util.Map;

/**
 * "On this job, applications may stay so long in these stages; in all others as long as its pipeline says."
 *
 * @param seen the version decided upon
 */
public record SetSlaTargets(JobId job, Map<Stage, TargetHours> hours, Seen seen) implements Command<SlaTargetsView> {

    public SetSlaTargets {
        requireNonNull(job, "job");
        hours = Map.copyOf(hours);
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.ofJob(job);
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
