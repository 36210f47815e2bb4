package dev.ats.application.messaging.listening;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** A matter of the installation, whoever's event it is: listeners are its own, and only ids are seen. */
final class TellAgainHandler implements Handler<TellAgain, Telling, Unheard> {

    private final Tellings tellings;

    TellAgainHandler(Tellings tellings) {
        this.tellings = tellings;
    }

    @Override
    public Permission permission() {
        return Permission.DEAD_LETTER_RESEND;
    }

    @Override
    public Optional<Telling> load(TellAgain command) {
        return tellings.find(command.listener(), command.event());
    }

    @Override
    public Facts facts(Telling telling) {
        return Facts.of(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<Unheard> decide(TellAgain command, Telling telling, Moment moment) {
        return telling.again(moment)
                .fold(again -> Decision.accept(Unheard.of(again.next()), tellings.saving(again)), Decision::refuse);
    }
}
