package dev.ats.application.pipeline.templates;

import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.Applications;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.templates.TemplateRules;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ChooseJobPipelineHandler implements Handler<ChooseJobPipeline, JobsAndPipelines.Found, JobPipelineView> {

    private final JobsAndPipelines found;
    private final Jobs jobs;
    private final Applications applications;

    ChooseJobPipelineHandler(JobsAndPipelines found, Jobs jobs, Applications applications) {
        this.found = found;
        this.jobs = jobs;
        this.applications = applications;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_UPDATE;
    }

    @Override
    public Optional<JobsAndPipelines.Found> load(ChooseJobPipeline command) {
        return found.find(command.job(), command.choice());
    }

    @Override
    public Facts facts(JobsAndPipelines.Found subject) {
        return subject.accessFacts();
    }

    @Override
    public Decision<JobPipelineView> decide(ChooseJobPipeline command, JobsAndPipelines.Found subject, Moment moment) {
        return command.seen().decide(subject.job().state().version(), () -> choose(command, subject, moment));
    }

    private Decision<JobPipelineView> choose(ChooseJobPipeline command, JobsAndPipelines.Found subject, Moment moment) {
        if (subject.pipeline() == null) {
            return Decision.refuse(TemplateRules.PIPELINE_NOT_PUBLISHED.brokenAt(
                    "/pipeline_id", "is no pipeline that can be chosen, or has no such version"));
        }
        boolean running = !command.choice().keepRunning();
        JobPipelineView now = subject.view();
        if (running && now.stranded() > 0) {
            return Decision.refuse(TemplateRules.APPLICATIONS_STRANDED.broken("stranded", stranded(now)));
        }
        Change<Job> chosen = subject.job().choosePipeline(subject.pipeline().key(), running, moment);
        List<Saving> savings = new ArrayList<>(List.of(jobs.saving(chosen)));
        if (running) {
            long count = subject.occupied().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            savings.add(applications.movingOver(command.job(), subject.pipeline(), count));
        }
        return Decision.accept(JobPipelineView.of(chosen.next(), subject.pipeline(), subject.occupied()), savings);
    }

    private static List<Map<String, Object>> stranded(JobPipelineView view) {
        return view.occupied().stream()
                .filter(JobPipelineView.Occupied::stranded)
                .map(one -> Map.<String, Object>of("stage", one.stage().key(), "count", one.count()))
                .toList();
    }
}
