package dev.ats.application.pipeline.sla;

import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;
import dev.ats.application.pipeline.PublishedPipelines;

/** What can be done about how long applications may stay in a stage. */
public record SlaUseCases(
        UseCase<SetSlaTargets, SlaTargetsView> changeTargets, Ask<ViewSlaTargets, SlaTargetsView> targets) {

    /** Its use cases, behind the gate. */
    public static SlaUseCases of(Gate gate, Jobs jobs, PublishedPipelines pipelines, Slas slas) {
        return new SlaUseCases(
                gate.useCase(new SetSlaTargetsHandler(jobs, pipelines, slas)),
                gate.question(new ViewSlaTargetsHandler(jobs, slas)));
    }
}
