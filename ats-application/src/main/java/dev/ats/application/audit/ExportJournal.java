package dev.ats.application.audit;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Pages;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.OrganizationId;

/**
 * "Give me a copy of everything that was done here." It goes from the newest entry, when it is asked, to the oldest, so
 * nothing that is written meanwhile gets into it.
 *
 * @param journal whose journal; the installation has one too
 */
public record ExportJournal(OrganizationId journal, JournalFilter filter) implements Query<Pages<JournalEntry>> {

    public ExportJournal {
        requireNonNull(journal, "journal");
        requireNonNull(filter, "filter");
    }

    @Override
    public Home home() {
        return Home.of(journal);
    }
}
