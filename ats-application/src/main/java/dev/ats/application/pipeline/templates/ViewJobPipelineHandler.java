package dev.ats.application.pipeline.templates;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ViewJobPipelineHandler implements QueryHandler.UnderOneThing<ViewJobPipeline, JobPipelineView> {

    private final JobsAndPipelines found;

    ViewJobPipelineHandler(JobsAndPipelines found) {
        this.found = found;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_BROWSE;
    }

    @Override
    public Optional<Facts> under(ViewJobPipeline query) {
        return found.factsOf(query.job());
    }

    @Override
    public Optional<JobPipelineView> answer(ViewJobPipeline query, Visibility visibility) {
        return found.find(query.job()).map(JobsAndPipelines.Found::view);
    }
}
