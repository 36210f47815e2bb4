package canary.dev.ats.domain.candidates;

/** Does nothing wrong; others should not know it. */
public record Innocent(boolean really) {}
