package dev.ats.application.pipeline;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.opinions.Feedback;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class GiveFeedbackHandler implements Handler<GiveFeedback, ApplicationCase, FeedbackView> {

    private final Applications applications;
    private final Opinions opinions;

    GiveFeedbackHandler(Applications applications, Opinions opinions) {
        this.applications = applications;
        this.opinions = opinions;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_ASSESS;
    }

    @Override
    public Optional<ApplicationCase> load(GiveFeedback command) {
        return applications.find(command.application(), Applications.Hold.NOTHING);
    }

    @Override
    public Facts facts(ApplicationCase found) {
        return found.accessFacts();
    }

    @Override
    public Decision<FeedbackView> decide(GiveFeedback command, ApplicationCase found, Moment moment) {
        Change<Feedback> given = Feedback.give(found.application().state(), command.type(), command.rating(), moment);
        return Decision.accept(
                FeedbackView.of(given.next().state(), command.comments()),
                opinions.feedback(given, command.comments()));
    }
}
