package dev.ats.application.pipeline.sla;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaTargets;
import dev.ats.domain.pipeline.sla.TargetHours;
import dev.ats.domain.shared.JobId;
import java.util.Map;

/** The targets that a job has of its own, in working hours. */
public record SlaTargetsView(JobId jobId, Map<Stage, TargetHours> targets, int version) {

    public SlaTargetsView {
        targets = Map.copyOf(targets);
    }

    static SlaTargetsView of(SlaTargets targets) {
        return new SlaTargetsView(
                targets.state().job(), targets.state().hours(), targets.state().version());
    }
}
