package dev.ats.application.pipeline.templates;

import dev.ats.application.access.Roles;
import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;
import java.util.Set;

final class DrawPipelineHandler implements Handler<DrawPipeline, DrawPipelineHandler.Desk, TemplateView> {

    private final Templates templates;
    private final Staff staff;
    private final Roles roles;

    DrawPipelineHandler(Templates templates, Staff staff, Roles roles) {
        this.templates = templates;
        this.staff = staff;
        this.roles = roles;
    }

    /** Where it is drawn, and to whom its moves can be left. */
    record Desk(OrganizationId organization, Set<String> makers) {}

    @Override
    public Permission permission() {
        return Permission.PIPELINE_DRAW;
    }

    @Override
    public Optional<Desk> load(DrawPipeline command) {
        return Optional.of(new Desk(staff.membersAmong(Set.of()).organization(), Makers.of(roles.look())));
    }

    @Override
    public Facts facts(Desk desk) {
        return Facts.collectionOf(desk.organization());
    }

    @Override
    public Decision<TemplateView> decide(DrawPipeline command, Desk desk, Moment moment) {
        return PipelineTemplate.draw(desk.organization(), command.named(), command.drawing(), desk.makers(), moment)
                .fold(
                        drawn -> Decision.accept(TemplateView.of(drawn.next().state()), templates.saving(drawn)),
                        Decision::refuse);
    }
}
