package dev.ats.application.pipeline;

import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.ApplicationReads.End;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.application.pipeline.ApplicationReads.Stayed;
import dev.ats.application.pipeline.ApplicationReads.Stretch;
import dev.ats.application.pipeline.sla.SlaReads;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Lists applications by how they stand to their targets. No due time is stored: all that are measured alike are due in the
 * order in which they came to their stage, so each such group is walked along an index, from and to an instant that
 * follows from the calendar, and the groups are merged.
 */
final class StayWalk {

    private final ApplicationReads applications;
    private final SlaReads slas;
    private final Clock clock;

    StayWalk(ApplicationReads applications, SlaReads slas, Clock clock) {
        this.applications = applications;
        this.slas = slas;
        this.clock = clock;
    }

    /** Whether it takes a walk along stays. */
    static boolean isAskedFor(Filter filter, Order<ApplicationSort> order) {
        return filter.sla() != null || order.by() == ApplicationSort.SLA;
    }

    Page<ApplicationRow> page(Filter filter, Order<ApplicationSort> order, Paging paging, Visibility visibility) {
        boolean shown = visibility.<Boolean>fold(member -> true, own -> false, () -> false, () -> true);
        if (!shown) {
            return Page.only(List.of());
        }
        Instant now = clock.now();
        List<StayGroup> groups = StayGroup.of(slas.terms(visibility), filter, now);
        List<Stretch> stretches = groups.stream()
                .map(group -> order.by() == ApplicationSort.SLA
                        ? group.from(DuePlace.of(paging.after()), order.descending())
                        : group.whole())
                .toList();
        List<ApplicationRow> rows = applications.staying(stretches, filter, order, paging, visibility).stream()
                .map(stayed -> timed(stayed, groups, now))
                .sorted(inOrder(order))
                .limit(paging.limit() + 1L)
                .toList();
        Page<ApplicationRow> page = Page.of(rows, paging.limit(), row -> row.placeBy(order.by()));
        return paging.counted()
                ? page.with(applications.counted(
                        groups.stream().map(StayGroup::whole).toList(), filter, visibility))
                : page;
    }

    private static ApplicationRow timed(Stayed stayed, List<StayGroup> groups, Instant now) {
        return stayed.row()
                .with(groups.get(stayed.stretch()).clock().at(stayed.row().movedAt(), now));
    }

    private static Comparator<ApplicationRow> inOrder(Order<ApplicationSort> order) {
        Comparator<ApplicationRow> ascending =
                switch (order.by()) {
                    case SLA -> Comparator.comparing(StayWalk::due);
                    case MOVED_AT, APPLIED_AT -> Comparator.comparing(row -> end(row.placeBy(order.by())));
                };
        return order.descending() ? ascending.reversed() : ascending;
    }

    private static DuePlace due(ApplicationRow row) {
        return new DuePlace(row.sla().dueAt(), row.movedAt(), row.id().value());
    }

    private static End end(Place place) {
        return new End(place.instant(), place.id());
    }
}
