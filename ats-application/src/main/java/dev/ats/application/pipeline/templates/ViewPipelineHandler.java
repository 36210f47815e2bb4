package dev.ats.application.pipeline.templates;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Pipelines;
import java.util.Optional;

final class ViewPipelineHandler implements QueryHandler<ViewPipeline, TemplateView> {

    private final TemplateReads templates;

    ViewPipelineHandler(TemplateReads templates) {
        this.templates = templates;
    }

    @Override
    public Permission permission() {
        return Permission.PIPELINE_VIEW;
    }

    @Override
    public Optional<TemplateView> answer(ViewPipeline query, Visibility visibility) {
        Optional<Pipeline> builtIn = Pipelines.of(query.pipeline());
        if (builtIn.isPresent()) {
            return builtIn.filter(one -> query.number() == null || query.number() == 1)
                    .map(one -> TemplateView.of(TemplateListing.of(one), one.drawing()));
        }
        return templates
                .find(query.pipeline(), visibility)
                .flatMap(drawn -> query.number() == null
                        ? Optional.of(TemplateView.of(drawn))
                        : templates
                                .version(drawn.id(), query.number(), visibility)
                                .map(published -> TemplateView.of(drawn, query.number(), published)));
    }
}
