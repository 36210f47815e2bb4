package dev.ats.adapter.jdbc.audit;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.search.Searches;
import dev.ats.application.audit.JournalEntry;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.JournalReads;
import dev.ats.application.audit.JournalSort;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Visibility;

/** The journal as rows, to look at: by keyset, so that a page costs the same however long the journal is. */
public final class JdbcJournalReads implements JournalReads {

    private final JdbcUnitsOfWork units;
    private final Searches searches;

    /** @param searches where entries are searched */
    public JdbcJournalReads(JdbcUnitsOfWork units, Searches searches) {
        this.units = units;
        this.searches = searches;
    }

    @Override
    public Page<JournalEntry> list(
            JournalFilter filter, Order<JournalSort> order, Paging paging, Visibility visibility) {
        return searches.ask(units.current(), () -> new JournalList(filter, order, paging, Sight.of(visibility)));
    }
}
