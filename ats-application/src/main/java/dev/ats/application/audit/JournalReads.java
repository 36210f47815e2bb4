package dev.ats.application.audit;

import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;

/** A journal as it is looked at. Whoever does not see the whole of an organization sees nothing of its journal. */
public interface JournalReads extends ReadPort {

    /**
     * Entries of the journal of the organization entered that pass the filter, in that order; counted when the paging
     * says so.
     */
    Page<JournalEntry> list(JournalFilter filter, Order<JournalSort> order, Paging paging, Visibility visibility);
}
