package dev.ats.application.pipeline.sla;

import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.pipeline.PublishedPipelines;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.sla.SlaTargets;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class SetSlaTargetsHandler implements Handler<SetSlaTargets, SetSlaTargetsHandler.Subject, SlaTargetsView> {

    private final Jobs jobs;
    private final PublishedPipelines pipelines;
    private final Slas slas;

    SetSlaTargetsHandler(Jobs jobs, PublishedPipelines pipelines, Slas slas) {
        this.jobs = jobs;
        this.pipelines = pipelines;
        this.slas = slas;
    }

    /** The job, the pipeline of whoever applies to it now, and the targets it has of its own. */
    record Subject(Job job, Pipeline pipeline, SlaTargets targets) {}

    @Override
    public Permission permission() {
        return Permission.JOB_UPDATE;
    }

    @Override
    public Optional<Subject> load(SetSlaTargets command) {
        return jobs.find(command.job()).flatMap(job -> slas.find(command.job())
                .map(targets -> new Subject(job, pipelines.of(job.state().pipeline()), targets)));
    }

    @Override
    public Facts facts(Subject subject) {
        return Jobs.factsOf(subject.job());
    }

    @Override
    public Decision<SlaTargetsView> decide(SetSlaTargets command, Subject subject, Moment moment) {
        SlaTargets now = subject.targets();
        return command.seen().decide(now.state().version(), () -> now.become(command.hours(), subject.pipeline())
                .fold(this::saved, Decision::refuse));
    }

    private Decision<SlaTargetsView> saved(Change<SlaTargets> changed) {
        SlaTargetsView view = SlaTargetsView.of(changed.next());
        return changed.events().isEmpty() ? Decision.accept(view) : Decision.accept(view, slas.saving(changed));
    }
}
