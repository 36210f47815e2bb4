package dev.ats.application.messaging.listening;

import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.Hearing;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;

/** Calls the listener before the unit of work is opened, and inside it only notes what came of that. */
final class TellListenerHandler implements Handler<TellListener, Telling, Telling.Status> {

    private static final Actor TELLER = new Actor.System("listeners");

    private final Tellings tellings;
    private final Ask<FindHappening, Happening> happenings;
    private final Listeners listeners;

    TellListenerHandler(Tellings tellings, Ask<FindHappening, Happening> happenings, Listeners listeners) {
        this.tellings = tellings;
        this.happenings = happenings;
        this.listeners = listeners;
    }

    @Override
    public Permission permission() {
        return Permission.LISTENER_TELL;
    }

    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public TellListener prepare(TellListener command) {
        return happenings
                .ask(TELLER, new FindHappening(command.organization(), command.event()))
                .fold(
                        happening -> command.tried(listeners.tell(command.listener(), happening)),
                        refusal -> command.tried(unfound(refusal)));
    }

    private static Hearing unfound(Refusal refusal) {
        if (refusal.rule().equals(GateRules.NOT_FOUND)) {
            return Hearing.UNREADABLE;
        }
        throw new Unavailable("what happened: " + refusal.code(), null);
    }

    @Override
    public Optional<Telling> load(TellListener command) {
        return tellings.find(command.listener(), command.event()).filter(Telling::isWaiting);
    }

    @Override
    public Facts facts(Telling telling) {
        return Facts.of(telling.state().organization());
    }

    @Override
    public Decision<Telling.Status> decide(TellListener command, Telling telling, Moment moment) {
        var tried = telling.tried(command.hearing(), moment);
        return Decision.accept(tried.next().state().status(), tellings.saving(tried));
    }
}
