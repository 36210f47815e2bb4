package dev.ats.application.access.sessions;

import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class SwitchOrganizationHandler implements Handler<SwitchOrganization, Sessions.Held, SignedIn> {

    private final Sessions sessions;
    private final Secrets secrets;

    SwitchOrganizationHandler(Sessions sessions, Secrets secrets) {
        this.sessions = sessions;
        this.secrets = secrets;
    }

    @Override
    public Permission permission() {
        return Permission.SESSION_SWITCH;
    }

    @Override
    public Optional<Sessions.Held> load(SwitchOrganization command) {
        return sessions.find(command.session())
                .filter(held -> held.session().state().account().equals(command.account()));
    }

    @Override
    public Facts facts(Sessions.Held held) {
        return Facts.of(OrganizationId.INSTALLATION)
                .ownedBy(held.session().state().account());
    }

    @Override
    public Decision<SignedIn> decide(SwitchOrganization command, Sessions.Held held, Moment moment) {
        if (!held.session().isLiveAt(moment.at()) || held.account().state().status() != AccountStatus.ACTIVE) {
            return Decision.refuse(SessionRules.INVALID_REFRESH_TOKEN.broken());
        }
        return Place.of(command.organization(), null, held.memberships())
                .map(place -> switchTo(held, place, moment))
                .orElseGet(() -> Decision.refuse(SessionRules.NOT_A_MEMBER.broken()));
    }

    private Decision<SignedIn> switchTo(Sessions.Held held, Place place, Moment moment) {
        Secret next = secrets.freshFor(held.account().state().id());
        Change<Session> switched = held.session().switchTo(place.organization(), next, moment);
        return Decision.accept(held.signedIn(next, place.organization(), place.role()), sessions.saving(switched));
    }
}
