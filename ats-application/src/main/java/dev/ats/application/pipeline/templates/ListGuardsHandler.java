package dev.ats.application.pipeline.templates;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.MoveGuards;
import java.util.Optional;

final class ListGuardsHandler implements QueryHandler<ListGuards, Page<MoveGuards.Published>> {

    @Override
    public Permission permission() {
        return Permission.PIPELINE_VIEW;
    }

    @Override
    public Optional<Page<MoveGuards.Published>> answer(ListGuards query, Visibility visibility) {
        return Optional.of(Page.cut(MoveGuards.catalogue(), query.paging(), guard -> Place.named(guard.name())));
    }
}
