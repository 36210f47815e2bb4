package dev.ats.application.pipeline.templates;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class TryJobPipelineHandler implements QueryHandler.UnderOneThing<TryJobPipeline, JobPipelineView> {

    private final JobsAndPipelines found;

    TryJobPipelineHandler(JobsAndPipelines found) {
        this.found = found;
    }

    @Override
    public Permission permission() {
        return Permission.JOB_UPDATE;
    }

    @Override
    public Optional<Facts> under(TryJobPipeline query) {
        return found.factsOf(query.job());
    }

    @Override
    public Optional<JobPipelineView> answer(TryJobPipeline query, Visibility visibility) {
        return found.find(query.job(), query.choice())
                .filter(one -> one.pipeline() != null)
                .map(JobsAndPipelines.Found::view);
    }
}
