package dev.ats.application.jobs;

import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.shared.JobId;
import java.time.Instant;
import java.util.Optional;

/** Jobs as they are looked at. */
public interface JobReads extends ReadPort {

    /** The job, when it may be seen. */
    Optional<SeenJob> find(JobId id, Visibility visibility);

    /** The jobs of the organization entered that pass the filter, in that order; counted when the paging says so. */
    Page<SeenJob> list(JobFilter filter, Order<JobSort> order, Paging paging, Visibility visibility);

    /**
     * The public board over all organizations, newest first.
     *
     * @param at what has run out by then is left out
     */
    Page<JobListing.ForPublic> board(JobSearch search, Instant at, Paging paging, Visibility visibility);

    /**
     * What the account that looks has saved and is still on the board, saved last first; what has left the board comes
     * back when the job does.
     *
     * @param at what has run out by then is left out
     */
    Page<SavedJobView> saved(Instant at, Paging paging, Visibility visibility);
}
