package dev.ats.application.jobs;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;
import java.time.Instant;

/** The jobs that people keep in mind, each once; they belong to the account, whatever organizations the jobs are of. */
public interface SavedJobs {

    /** How that job stands to that account. */
    Standing standing(AccountId account, JobId job);

    /** The saving that keeps it; one that is kept already is a lost creation. */
    Saving saving(SavedJob saved);

    /** The saving that forgets it, if it was kept. */
    Saving forgetting(AccountId account, JobId job);

    /**
     * How a job stands to an account.
     *
     * @param saved whether it has saved it
     * @param onBoard whether the job is on the public board, if only as run out
     * @param validThrough when it runs out there, or null for never
     */
    record Standing(boolean saved, boolean onBoard, Instant validThrough) {

        /** Whether somebody who looks at the board at that time finds it. */
        boolean isFoundAt(Instant time) {
            return onBoard && (validThrough == null || !time.isAfter(validThrough));
        }
    }
}
