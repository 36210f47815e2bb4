package dev.ats.application.jobs;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.shared.JobId;
import java.util.Optional;

/** Jobs as they are looked at. */
public interface JobReads extends ReadPort {

    /** The job, when it may be seen. */
    Optional<SeenJob> find(JobId id, Visibility visibility);
}
