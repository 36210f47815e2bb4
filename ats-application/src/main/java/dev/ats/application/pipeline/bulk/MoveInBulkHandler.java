package dev.ats.application.pipeline.bulk;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.pipeline.Applications;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

/** Moves as a single request would, and ends the item in the same commit: neither is ever there without the other. */
final class MoveInBulkHandler implements Handler<MoveInBulk, InBulk, ItemResult> {

    private final Applications applications;
    private final Items items;

    MoveInBulkHandler(Applications applications, Items items) {
        this.applications = applications;
        this.items = items;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_MOVE;
    }

    @Override
    public Optional<InBulk> load(MoveInBulk command) {
        return PipelineUseCases.findToMove(applications, command.application(), command.to())
                .map(found -> new InBulk(found, items.isPending(command.bulk(), command.position())));
    }

    @Override
    public Facts facts(InBulk subject) {
        return subject.found().accessFacts();
    }

    @Override
    public InBulk forActor(InBulk subject, Actor actor) {
        return new InBulk(subject.found().movedBy(actor), subject.pending());
    }

    @Override
    public Decision<ItemResult> decide(MoveInBulk command, InBulk subject, Moment moment) {
        return subject.unlessEnded(() -> PipelineUseCases.move(
                applications,
                subject.found(),
                command.to(),
                command.reason(),
                moment,
                now -> ItemResult.moved(subject.found().application().stage(), now.stage(), now.version()),
                result -> items.ending(command.bulk(), command.position(), result)));
    }
}
