package dev.ats.application.access.purging;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class PurgeHandler implements Handler<Purge, OrganizationId, Instant> {

    private final Leftovers leftovers;

    PurgeHandler(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    @Override
    public Permission permission() {
        return Permission.INSTALLATION_PURGE;
    }

    /** No deed: it happens all the time, by the clock, and to nothing that anybody could still see. */
    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public Optional<OrganizationId> load(Purge command) {
        return Optional.of(OrganizationId.INSTALLATION);
    }

    @Override
    public Facts facts(OrganizationId installation) {
        return Facts.collectionOf(installation);
    }

    @Override
    public Decision<Instant> decide(Purge command, OrganizationId installation, Moment moment) {
        List<Saving> forgetting = Stream.of(Leftovers.Kind.values())
                .map(kind -> leftovers.forgetting(kind, moment.at().minus(kind.kept()), command.most()))
                .toList();
        return Decision.accept(moment.at(), forgetting);
    }
}
