package dev.ats.application.pipeline.templates;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class PublishPipelineHandler implements Handler<PublishPipeline, Changing.Subject, TemplateView> {

    private final Changing changing;

    PublishPipelineHandler(Changing changing) {
        this.changing = changing;
    }

    @Override
    public Permission permission() {
        return Permission.PIPELINE_DRAW;
    }

    @Override
    public Optional<Changing.Subject> load(PublishPipeline command) {
        return changing.load(command.pipeline());
    }

    @Override
    public Facts facts(Changing.Subject subject) {
        return subject.accessFacts();
    }

    @Override
    public Decision<TemplateView> decide(PublishPipeline command, Changing.Subject subject, Moment moment) {
        return changing.accept(subject, command.seen(), template -> template.publish(subject.makers(), moment));
    }
}
