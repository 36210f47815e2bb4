package dev.ats.application.pipeline.bulk;

import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What whoever starts it may do to each application is seen when its turn comes. */
final class StartBulkHandler implements Handler<StartBulk, Staff.Known, BulkId> {

    /** How long whoever asked is left alone with it; afterwards, everybody's rounds see to it. */
    private static final Duration HEAD_START = Duration.ofSeconds(30);

    private final Bulks bulks;
    private final Staff staff;

    StartBulkHandler(Bulks bulks, Staff staff) {
        this.bulks = bulks;
        this.staff = staff;
    }

    @Override
    public Permission permission() {
        return Permission.BULK_START;
    }

    @Override
    public Optional<Staff.Known> load(StartBulk command) {
        return Optional.of(staff.membersAmong(Set.of()));
    }

    @Override
    public Facts facts(Staff.Known here) {
        return Facts.collectionOf(here.organization());
    }

    @Override
    public Decision<BulkId> decide(StartBulk command, Staff.Known here, Moment moment) {
        if (here.asker() == null) {
            // Items are done as a person may do them, and here there is none.
            return Decision.refuse(GateRules.FORBIDDEN.broken());
        }
        Change<Bulk> started =
                Bulk.start(here.organization(), command.task(), command.applications(), here.asker(), moment);
        return Decision.accept(
                started.next().state().id(),
                bulks.starting(started, command.task(), moment.at().plus(HEAD_START)));
    }
}
