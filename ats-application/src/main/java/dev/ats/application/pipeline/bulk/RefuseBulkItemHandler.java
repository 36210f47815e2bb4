package dev.ats.application.pipeline.bulk;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** An item that has ended meanwhile stays as it ended: somebody else has done it. */
final class RefuseBulkItemHandler implements Handler<RefuseBulkItem, RefuseBulkItemHandler.Subject, ItemResult> {

    private final Bulks bulks;

    RefuseBulkItemHandler(Bulks bulks) {
        this.bulks = bulks;
    }

    /** The item as it stands. */
    record Subject(OrganizationId organization, ItemResult current) {}

    @Override
    public Permission permission() {
        return Permission.BULK_RUN;
    }

    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public Optional<Subject> load(RefuseBulkItem command) {
        return bulks.item(command.bulk(), command.position())
                .map(current -> new Subject(command.organization(), current));
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.of(subject.organization());
    }

    @Override
    public Decision<ItemResult> decide(RefuseBulkItem command, Subject subject, Moment moment) {
        ItemResult refused = ItemResult.refused(command.refusal());
        return subject.current().isPending()
                ? Decision.accept(refused, bulks.ending(command.bulk(), command.position(), refused))
                : Decision.accept(subject.current());
    }
}
