package dev.ats.application.pipeline;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class MoveApplicationHandler implements Handler<MoveApplication, ApplicationCase, MoveResult> {

    private final Moving moving;

    MoveApplicationHandler(Applications applications) {
        this.moving = new Moving(applications);
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_MOVE;
    }

    @Override
    public Optional<ApplicationCase> load(MoveApplication command) {
        return moving.find(command.application(), command.to());
    }

    @Override
    public ApplicationCase forActor(ApplicationCase found, Actor actor) {
        return found.movedBy(actor);
    }

    @Override
    public Facts facts(ApplicationCase found) {
        return found.accessFacts();
    }

    @Override
    public Decision<MoveResult> decide(MoveApplication command, ApplicationCase found, Moment moment) {
        return moving.step(
                found,
                command.to(),
                command.reason(),
                command.seen(),
                moment,
                now -> new MoveResult(
                        ApplicationView.ForMember.of(now),
                        found.application().stage(),
                        now.application().stage()));
    }
}
