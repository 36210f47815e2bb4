package dev.ats.application.audit;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.OrganizationId;

/**
 * "Who did what here?"
 *
 * @param journal whose journal; the installation has one too
 */
public record ReadJournal(OrganizationId journal, JournalFilter filter, Paging paging)
        implements Query<Page<JournalEntry>> {

    public ReadJournal {
        requireNonNull(journal, "journal");
        requireNonNull(filter, "filter");
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.of(journal);
    }
}
