package dev.ats.domain.pipeline;

/**
 * What the guards of a pipeline may know besides the stage.
 *
 * @param openingLeft whether the job has an opening that nobody fills yet
 */
public record MoveFacts(boolean openingLeft) {}
