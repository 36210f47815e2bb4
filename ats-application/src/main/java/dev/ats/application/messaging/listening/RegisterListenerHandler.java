package dev.ats.application.messaging.listening;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;
import java.util.Set;

final class RegisterListenerHandler implements Handler<RegisterListener, Set<ListenerName>, Boolean> {

    private final Tellings tellings;

    RegisterListenerHandler(Tellings tellings) {
        this.tellings = tellings;
    }

    @Override
    public Permission permission() {
        return Permission.LISTENER_TELL;
    }

    /** No deed: it is done at every start. */
    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public Optional<Set<ListenerName>> load(RegisterListener command) {
        return Optional.of(tellings.listeners());
    }

    @Override
    public Facts facts(Set<ListenerName> known) {
        return Facts.collectionOf(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<Boolean> decide(RegisterListener command, Set<ListenerName> known, Moment moment) {
        return known.contains(command.listener())
                ? Decision.accept(false)
                : Decision.accept(true, tellings.registered(command.listener(), moment.at()));
    }
}
