package dev.ats.application.pipeline.templates;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.PipelineId;

/**
 * Which pipeline the applications on a job shall go through.
 *
 * @param number which published version, or null for the last
 * @param keepRunning whether those that are active keep the one they have
 */
public record PipelineChoice(PipelineId pipeline, Integer number, boolean keepRunning) {

    public PipelineChoice {
        requireNonNull(pipeline, "pipeline");
    }
}
