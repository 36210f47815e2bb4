package dev.ats.application.pipeline.bulk;

import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import java.time.Instant;
import java.util.Optional;

/** Does the items before its own unit of work is opened, each in one of its own; inside it only says what is left. */
final class AdvanceBulkHandler implements Handler<AdvanceBulk, Bulks.Begun, Integer> {

    private final Bulks bulks;
    private final Running running;
    private final Clock clock;

    AdvanceBulkHandler(Bulks bulks, Running running, Clock clock) {
        this.bulks = bulks;
        this.running = running;
        this.clock = clock;
    }

    @Override
    public Permission permission() {
        return Permission.BULK_RUN;
    }

    @Override
    public boolean isDeed() {
        return false;
    }

    /** @throws Unavailable when items cannot be done now; the one that was tried stays as it was */
    @Override
    public AdvanceBulk prepare(AdvanceBulk command) {
        Instant end = clock.now().plus(command.atMost());
        running.advance(
                command.organization(), command.bulk(), () -> clock.now().isBefore(end));
        return command;
    }

    @Override
    public Optional<Bulks.Begun> load(AdvanceBulk command) {
        return bulks.find(command.bulk());
    }

    @Override
    public Facts facts(Bulks.Begun begun) {
        return ViewBulkHandler.factsOf(begun.bulk());
    }

    @Override
    public Decision<Integer> decide(AdvanceBulk command, Bulks.Begun begun, Moment moment) {
        return Decision.accept(
                begun.pending(),
                begun.pending() == 0 ? bulks.done(command.bulk()) : bulks.due(command.bulk(), moment.at()));
    }
}
