package dev.ats.application.jobs;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.InvalidValue;

/** "Which jobs do we have?" */
public record ListJobs(JobFilter filter, Order<JobSort> order, Paging paging) implements Query<Page<JobListing>> {

    /** The order when nobody said: newest first. */
    public static final Order<JobSort> USUAL = Order.descending(JobSort.CREATED_AT);

    /**
     * In that order.
     *
     * @throws InvalidValue when the page is to begin where nothing stands in it
     */
    public ListJobs {
        requireNonNull(filter, "filter");
        requireNonNull(order, "order");
        requireNonNull(paging, "paging");
        paging.checkIn(order.by());
    }

    /**
     * In the usual order.
     *
     * @throws InvalidValue when the page is to begin where nothing stands in it
     */
    public ListJobs(JobFilter filter, Paging paging) {
        this(filter, USUAL, paging);
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
