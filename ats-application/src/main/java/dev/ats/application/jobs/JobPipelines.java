package dev.ats.application.jobs;

import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import java.util.Optional;

/** Which pipelines a job of the organization entered can be created with. */
public interface JobPipelines {

    /** The one of a job that names none: as the organization has set it, else as is usual for its kind. */
    PipelineKey usual();

    /** The last published version of that pipeline, or nothing when it cannot be chosen. */
    Optional<PipelineKey> latest(PipelineId pipeline);
}
