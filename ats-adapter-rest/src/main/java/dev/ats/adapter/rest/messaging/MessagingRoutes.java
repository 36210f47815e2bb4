package dev.ats.adapter.rest.messaging;

import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.messaging.DeadLetter;
import dev.ats.application.messaging.ListDeadLetters;
import dev.ats.application.messaging.MessagingUseCases;
import dev.ats.application.messaging.ResendMail;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailRules;
import java.util.List;

/** The routes of mails that were given up. */
public final class MessagingRoutes {

    /** What of a mail may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual().and(DeadLetter.class, "lastError");

    private static final String CONTEXT = "messaging";
    private static final String MAIL = "mail_id";

    private final MessagingUseCases messaging;

    public MessagingRoutes(MessagingUseCases messaging) {
        this.messaging = messaging;
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(list(), resend());
    }

    private Route<Void> list() {
        return Route.get("/outbox/dead-letters")
                .of(CONTEXT)
                .named("listDeadLetters", "List the mails that could not be delivered, newest first.")
                .answersPages(DeadLetter.class)
                .needs(Permission.DEAD_LETTER_VIEW)
                .by(this::list);
    }

    private Route<Void> resend() {
        return Route.post("/outbox/dead-letters/{mail_id}/resend")
                .of(CONTEXT)
                .named("resendMail", "Try a mail again that was given up; it is sent a moment later.")
                .answers(202, DeadLetter.class)
                .refuses(MailRules.NOT_A_DEAD_LETTER)
                .needs(Permission.DEAD_LETTER_RESEND)
                .by(request -> request.run(
                        messaging.resend(), new ResendMail(request.id(MAIL, MailId::new)), Reply::accepted));
    }

    private StoredReply list(Request<Void> request) {
        Paging paging = request.paging();
        return request.ask(messaging.deadLetters(), new ListDeadLetters(paging), page -> request.page(page, paging));
    }
}
