package dev.ats.application.access.sessions;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionEnded;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class SignOutHandler implements Handler<SignOut, SignOutHandler.Subject, SessionId> {

    private final Sessions sessions;

    SignOutHandler(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * What is left, and what proves whose it is.
     *
     * @param session null where there is none
     * @param byToken whether the refresh token proves it, which anybody may show
     */
    record Subject(Session session, boolean byToken) {}

    @Override
    public Permission permission() {
        return Permission.SESSION_END;
    }

    @Override
    public Optional<Subject> load(SignOut command) {
        Session session =
                sessions.find(command.session()).map(Sessions.Held::session).orElse(null);
        boolean byToken = command.refresh() != null;
        boolean there = session != null && session.state().account().equals(command.account());
        return byToken || there ? Optional.of(new Subject(session, byToken)) : Optional.empty();
    }

    @Override
    public Facts facts(Subject subject) {
        return subject.byToken()
                ? Facts.collectionOf(OrganizationId.INSTALLATION).published(true)
                : Facts.of(OrganizationId.INSTALLATION)
                        .ownedBy(subject.session().state().account());
    }

    @Override
    public Decision<SessionId> decide(SignOut command, Subject subject, Moment moment) {
        Session session = subject.session();
        if (subject.byToken() && (session == null || !session.isCurrent(command.refresh()))) {
            return Decision.refuse(SessionRules.INVALID_REFRESH_TOKEN.broken());
        }
        return session.isLiveAt(moment.at())
                ? Decision.accept(
                        command.session(), sessions.saving(session.end(SessionEnded.Reason.SIGNED_OUT, moment)))
                : Decision.accept(command.session());
    }
}
