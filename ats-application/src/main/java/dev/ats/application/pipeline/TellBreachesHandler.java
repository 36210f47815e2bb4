package dev.ats.application.pipeline;

import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.sla.SlaBreached;
import dev.ats.domain.pipeline.sla.SlaStatus;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Optional;

final class TellBreachesHandler implements Handler<TellBreaches, TellBreachesHandler.Found, Integer> {

    private final Breaches breaches;
    private final Clock clock;

    TellBreachesHandler(Breaches breaches, Clock clock) {
        this.breaches = breaches;
        this.clock = clock;
    }

    /** The breaches that nothing has been told of. */
    record Found(OrganizationId organization, List<SlaBreached> untold) {}

    @Override
    public Permission permission() {
        return Permission.MAIL_SEND;
    }

    /** No deed: it happens by the clock, and a row of its own tells that it did. */
    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public Optional<Found> load(TellBreaches command) {
        List<StayGroup> groups = StayGroup.of(breaches.terms(), Filter.NONE.withSla(SlaStatus.BREACHED), clock.now());
        List<Breaches.Overdue> untold =
                breaches.untold(groups.stream().map(StayGroup::whole).toList(), command.most());
        return Optional.of(new Found(
                command.organization(),
                untold.stream()
                        .map(one -> breach(one, groups.get(one.stretch())))
                        .toList()));
    }

    private static SlaBreached breach(Breaches.Overdue one, StayGroup group) {
        return new SlaBreached(
                one.application(),
                one.job(),
                one.stage(),
                one.sequence(),
                group.clock().dueAt(one.entered()));
    }

    @Override
    public Facts facts(Found found) {
        return Facts.of(found.organization());
    }

    @Override
    public Decision<Integer> decide(TellBreaches command, Found found, Moment moment) {
        List<Saving> told = found.untold().stream()
                .map(breach -> breaches.telling(breach, moment.at()))
                .toList();
        return Decision.accept(told.size(), told);
    }
}
