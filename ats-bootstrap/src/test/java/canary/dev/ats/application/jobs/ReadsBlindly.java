package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.shared.JobId;

/** Offends: one of its methods is not told who asks. */
interface ReadsBlindly extends ReadPort {
    /** As it should be. */
    boolean isThere(JobId job, Visibility visibility);

    /** As it should not. */
    boolean isReallyThere(JobId job);
}
