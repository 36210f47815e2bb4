package dev.ats.application.audit;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A journal as it is looked at. Whoever does not see the whole of an organization sees nothing of its journal. */
public interface JournalReads extends ReadPort {

    /**
     * Entries of the journal of the organization entered, newest first.
     *
     * @param before only those that stand before that place, or null for all
     * @param most how many at most
     */
    List<JournalEntry> newest(JournalFilter filter, JournalPlace before, int most, Visibility visibility);

    /** Where the entry of that id stands, when it may be seen. */
    Optional<JournalPlace> placeOf(UUID entry, Visibility visibility);
}
