package dev.ats.application.messaging.listening;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class ForgetListenerHandler implements Handler<ForgetListener, ListenerName, ListenerName> {

    private final Tellings tellings;

    ForgetListenerHandler(Tellings tellings) {
        this.tellings = tellings;
    }

    @Override
    public Permission permission() {
        return Permission.LISTENER_TELL;
    }

    @Override
    public Optional<ListenerName> load(ForgetListener command) {
        return Optional.of(command.listener()).filter(tellings.listeners()::contains);
    }

    @Override
    public Facts facts(ListenerName listener) {
        return Facts.of(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<ListenerName> decide(ForgetListener command, ListenerName listener, Moment moment) {
        return Decision.accept(listener, tellings.forgotten(listener));
    }
}
