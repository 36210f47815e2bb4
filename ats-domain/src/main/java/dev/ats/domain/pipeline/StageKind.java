package dev.ats.domain.pipeline;

/** What being in a stage means, whatever an organization calls it. */
public enum StageKind {
    /** Where applications begin. */
    START,
    /** On the way. */
    NORMAL,
    /** Final: the candidate got the job. */
    WON,
    /** Final: the candidate did not. */
    LOST;

    /** Whether an application ends there. */
    public boolean isFinal() {
        return this == WON || this == LOST;
    }
}
