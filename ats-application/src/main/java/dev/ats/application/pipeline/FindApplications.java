package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.InvalidValue;

/** "Which of our applications are like this?" */
public record FindApplications(ApplicationReads.Filter filter, Order<ApplicationSort> order, Paging paging)
        implements Query<Page<ApplicationRow>> {

    /** The order when nobody said: newest first. */
    public static final Order<ApplicationSort> USUAL = Order.descending(ApplicationSort.APPLIED_AT);

    /**
     * In that order.
     *
     * @throws InvalidValue when the page is to begin where nothing stands in it
     */
    public FindApplications {
        requireNonNull(filter, "filter");
        requireNonNull(order, "order");
        requireNonNull(paging, "paging");
        paging.checkIn(order.by());
        if (order.by() == ApplicationSort.SLA) {
            DuePlace.of(paging.after());
        }
    }

    /**
     * In the usual order.
     *
     * @throws InvalidValue when the page is to begin where nothing stands in it
     */
    public FindApplications(ApplicationReads.Filter filter, Paging paging) {
        this(filter, USUAL, paging);
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
