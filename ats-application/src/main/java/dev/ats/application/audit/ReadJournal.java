package dev.ats.application.audit;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.OrganizationId;

/**
 * "Who did what here?"
 *
 * @param journal whose journal; the installation has one too
 */
public record ReadJournal(OrganizationId journal, JournalFilter filter, Order<JournalSort> order, Paging paging)
        implements Query<Page<JournalEntry>> {

    /** The order when nobody said: newest first. */
    public static final Order<JournalSort> USUAL = Order.descending(JournalSort.AT);

    /**
     * In that order.
     *
     * @throws InvalidValue when the page is to begin where nothing stands in it
     */
    public ReadJournal {
        requireNonNull(journal, "journal");
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
    public ReadJournal(OrganizationId journal, JournalFilter filter, Paging paging) {
        this(journal, filter, USUAL, paging);
    }

    @Override
    public Home home() {
        return Home.of(journal);
    }
}
