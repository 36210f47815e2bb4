package dev.ats.application.pipeline.templates;

import dev.ats.application.access.Roles;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class VerifyDrawingHandler implements QueryHandler<VerifyDrawing, DrawingVerdict> {

    private final Roles roles;

    VerifyDrawingHandler(Roles roles) {
        this.roles = roles;
    }

    @Override
    public Permission permission() {
        return Permission.PIPELINE_VIEW;
    }

    @Override
    public Optional<DrawingVerdict> answer(VerifyDrawing query, Visibility visibility) {
        return Optional.of(new DrawingVerdict(
                query.drawing().problems(Makers.of(roles.look())),
                query.drawing().toMermaid()));
    }
}
