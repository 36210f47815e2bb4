package dev.ats.application.pipeline.templates;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListPipelinesHandler implements QueryHandler<ListPipelines, Page<TemplateListing>> {

    private final TemplateReads templates;

    ListPipelinesHandler(TemplateReads templates) {
        this.templates = templates;
    }

    @Override
    public Permission permission() {
        return Permission.PIPELINE_VIEW;
    }

    @Override
    public Optional<Page<TemplateListing>> answer(ListPipelines query, Visibility visibility) {
        return Optional.of(templates.list(query.paging(), visibility));
    }
}
