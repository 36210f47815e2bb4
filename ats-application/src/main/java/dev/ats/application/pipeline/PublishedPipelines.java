package dev.ats.application.pipeline;

import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.shared.PipelineKey;
import java.util.Optional;

/** The pipelines of the organization entered: those that come with the product, and every version it has published. */
public interface PublishedPipelines {

    /** The pipeline of that key, also when it is archived; or nothing. */
    Optional<Pipeline> find(PipelineKey key);

    /**
     * The pipeline that a job or an application of the organization goes through.
     *
     * @throws IllegalStateException when there is none of that key: versions are never taken away
     */
    default Pipeline of(PipelineKey key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no pipeline " + key));
    }
}
