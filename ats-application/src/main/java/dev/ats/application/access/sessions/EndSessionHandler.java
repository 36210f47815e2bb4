package dev.ats.application.access.sessions;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionEnded;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class EndSessionHandler implements Handler<EndSession, Session, SessionId> {

    private final Sessions sessions;

    EndSessionHandler(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Permission permission() {
        return Permission.SESSION_REVOKE;
    }

    @Override
    public Optional<Session> load(EndSession command) {
        return sessions.find(command.session())
                .map(Sessions.Held::session)
                .filter(session -> session.state().account().equals(command.account()));
    }

    @Override
    public Facts facts(Session session) {
        return Facts.of(OrganizationId.INSTALLATION).ownedBy(session.state().account());
    }

    @Override
    public Decision<SessionId> decide(EndSession command, Session session, Moment moment) {
        return session.isLiveAt(moment.at())
                ? Decision.accept(command.session(), sessions.saving(session.end(SessionEnded.Reason.REVOKED, moment)))
                : Decision.accept(command.session());
    }
}
