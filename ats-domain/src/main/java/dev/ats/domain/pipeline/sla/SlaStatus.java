package dev.ats.domain.pipeline.sla;

/** How an application stands to the time that it may take in its stage. */
public enum SlaStatus {
    /** There is time. */
    ON_TRACK,
    /** Four fifths of it are over. */
    AT_RISK,
    /** All of it is over. */
    BREACHED
}
