package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.sessions.EndSession;
import dev.ats.application.access.sessions.ListSessions;
import dev.ats.application.access.sessions.SessionView;
import dev.ats.application.access.sessions.SessionsUseCases;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;

/** The routes by which somebody sees where they are signed in, and ends that. */
public final class OwnSessionRoutes {

    /** What of a session may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual().and(OwnSession.class, "organizationId");

    private static final String SESSIONS = "/auth/sessions";
    private static final String SESSION = "session_id";

    private final SessionsUseCases sessions;

    public OwnSessionRoutes(SessionsUseCases sessions) {
        this.sessions = sessions;
    }

    /**
     * A session that lasts.
     *
     * @param organizationId where it acts, or null for a candidate's own things
     * @param lastUsedAt when it was last signed in with, refreshed or switched
     * @param current whether it is the one that asks
     */
    record OwnSession(
            SessionId id,
            OrganizationId organizationId,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt,
            boolean current) {

        /** @param asking the one that asks, or null where there is none */
        static OwnSession of(SessionView session, SessionId asking) {
            return new OwnSession(
                    session.id(),
                    session.organization(),
                    session.startedAt(),
                    session.usedAt(),
                    session.expiresAt(),
                    session.id().equals(asking));
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(list(), end());
    }

    private Route<Void> list() {
        return Route.get(SESSIONS)
                .of(AccessRoutes.CONTEXT)
                .named("listSessions", "List your sessions that last, newest first; one of them is this one.")
                .answersPages(OwnSession.class)
                .needs(Permission.ACCOUNT_VIEW)
                .by(this::list);
    }

    private Route<Void> end() {
        return Route.delete(SESSIONS + "/{session_id}")
                .of(AccessRoutes.CONTEXT)
                .named("endSession", "End one of your sessions; one that has ended already, too.")
                .answers(204)
                .needs(Permission.SESSION_REVOKE)
                .by(this::end);
    }

    private StoredReply list(Request<Void> request) {
        Paging paging = request.paging();
        SessionId asking = request.session().orElse(null);
        return request.ask(
                new Actor.Account(request.account()),
                sessions.list(),
                new ListSessions(paging),
                page -> request.page(page.map(session -> OwnSession.of(session, asking)), paging));
    }

    private StoredReply end(Request<Void> request) {
        EndSession command = new EndSession(request.id(SESSION, SessionId::new), request.account());
        return request.run(sessions.end(), command, session -> Reply.done());
    }
}
