package dev.ats.application.access.sessions;

import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionEnded;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;

final class RefreshSessionHandler implements Handler<RefreshSession, RefreshSessionHandler.Subject, SignedIn> {

    private final Sessions sessions;
    private final Secrets secrets;

    RefreshSessionHandler(Sessions sessions, Secrets secrets) {
        this.sessions = sessions;
        this.secrets = secrets;
    }

    /**
     * What goes on.
     *
     * @param held null where there is no such session, which is answered like one that has ended
     */
    record Subject(Sessions.Held held) {}

    @Override
    public Permission permission() {
        return Permission.SESSION_REFRESH;
    }

    @Override
    public Optional<Subject> load(RefreshSession command) {
        return Optional.of(new Subject(sessions.find(command.session()).orElse(null)));
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.collectionOf(OrganizationId.INSTALLATION).published(true);
    }

    @Override
    public Decision<SignedIn> decide(RefreshSession command, Subject subject, Moment moment) {
        Sessions.Held held = subject.held();
        Refusal invalid = SessionRules.INVALID_REFRESH_TOKEN.broken();
        if (held == null || !held.session().isLiveAt(moment.at())) {
            return Decision.refuse(invalid);
        }
        if (!held.session().isCurrent(command.refresh())) {
            if (!secrets.isMadeFor(held.account().state().id(), command.refresh())) {
                // Nobody was ever given it, so nobody can have stolen it: or whoever knows a session's id could end it.
                return Decision.refuse(invalid);
            }
            // Whoever has it, one of two holders of the token is a thief: neither goes on.
            return Decision.refuseAndRecord(
                    invalid, sessions.saving(held.session().end(SessionEnded.Reason.TOKEN_REUSED, moment)));
        }
        if (held.account().state().status() != AccountStatus.ACTIVE) {
            return Decision.refuse(invalid);
        }
        Session.State state = held.session().state();
        return Place.of(state.organization(), state.role(), held.memberships())
                .map(place -> goOn(held, place, moment))
                .orElseGet(() -> Decision.refuse(invalid));
    }

    private Decision<SignedIn> goOn(Sessions.Held held, Place place, Moment moment) {
        Secret next = secrets.freshFor(held.account().state().id());
        Change<Session> refreshed = held.session().refresh(next, moment);
        return Decision.accept(held.signedIn(next, place.organization(), place.role()), sessions.saving(refreshed));
    }
}
