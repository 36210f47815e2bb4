package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.pipeline.FeedbackView;
import dev.ats.application.pipeline.GiveFeedback;
import dev.ats.application.pipeline.ListFeedback;
import dev.ats.application.pipeline.ListNotes;
import dev.ats.application.pipeline.NoteView;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.application.pipeline.WriteNote;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import java.util.List;

/** Feedback and notes on an application, which only members see, and nobody on their own. */
final class OpinionRoutes {

    private static final String FEEDBACK = "/applications/{application_id}/feedback";
    private static final String NOTES = "/applications/{application_id}/notes";

    private final PipelineUseCases.OfOpinions opinions;

    OpinionRoutes(PipelineUseCases.OfOpinions opinions) {
        this.opinions = opinions;
    }

    /** What somebody thinks of an application. */
    record FeedbackBody(
            @Required FeedbackType feedbackType, @Required Rating rating, Body comments) {}

    /** Something to keep in mind, and for whom. */
    record NoteBody(@Required Body text, List<AccountId> mentions) {}

    /** All of them. */
    List<Route<?>> all() {
        return List.of(give(), feedback(), write(), notes());
    }

    private Route<FeedbackBody> give() {
        return Route.post(FEEDBACK)
                .of(PipelineRoutes.CONTEXT)
                .named("giveFeedback", "Give feedback on an application: 1 is worst, 5 is best.")
                .body(FeedbackBody.class, """
                        {"feedback_type": "interview", "rating": 4, "comments": "Knows her yeast."}""")
                .answers(201, FeedbackView.class)
                .needs(Permission.APPLICATION_ASSESS)
                .by(this::give);
    }

    private Route<Void> feedback() {
        return Route.get(FEEDBACK)
                .of(PipelineRoutes.CONTEXT)
                .named("listFeedback", "Read the feedback on an application, newest first.")
                .answersPages(FeedbackView.class)
                .needs(Permission.APPLICATION_VIEW_ASSESSMENT)
                .by(this::feedback);
    }

    private Route<NoteBody> write() {
        return Route.post(NOTES)
                .of(PipelineRoutes.CONTEXT)
                .named("writeNote", "Write a note on an application; it may mention members who may read it.")
                .body(NoteBody.class, """
                        {"text": "Call her on Monday.", "mentions": ["01890000-0000-7000-8000-00000000000a"]}""")
                .answers(201, NoteView.class)
                .refuses(PipelineRules.CANNOT_BE_MENTIONED)
                .needs(Permission.APPLICATION_NOTE)
                .by(this::write);
    }

    private Route<Void> notes() {
        return Route.get(NOTES)
                .of(PipelineRoutes.CONTEXT)
                .named("listNotes", "Read the notes on an application, newest first.")
                .answersPages(NoteView.class)
                .needs(Permission.APPLICATION_VIEW_ASSESSMENT)
                .by(this::notes);
    }

    private StoredReply give(Request<FeedbackBody> request) {
        ApplicationId application = PipelineRoutes.application(request);
        FeedbackBody body = request.body();
        return request.run(
                opinions.giveFeedback(),
                new GiveFeedback(application, body.feedbackType(), body.rating(), body.comments()),
                given -> Reply.created(PipelineRoutes.pathOf(application) + "/feedback", given));
    }

    private StoredReply feedback(Request<Void> request) {
        Paging paging = request.paging();
        return request.ask(
                opinions.feedback(),
                new ListFeedback(PipelineRoutes.application(request), paging),
                page -> request.page(page, paging));
    }

    private StoredReply write(Request<NoteBody> request) {
        ApplicationId application = PipelineRoutes.application(request);
        NoteBody body = request.body();
        return request.run(
                opinions.writeNote(),
                new WriteNote(application, body.text(), body.mentions() == null ? List.of() : body.mentions()),
                written -> Reply.created(PipelineRoutes.pathOf(application) + "/notes", written));
    }

    private StoredReply notes(Request<Void> request) {
        Paging paging = request.paging();
        return request.ask(
                opinions.notes(),
                new ListNotes(PipelineRoutes.application(request), paging),
                page -> request.page(page, paging));
    }
}
