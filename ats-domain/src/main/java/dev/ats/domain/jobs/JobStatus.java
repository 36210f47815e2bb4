package dev.ats.domain.jobs;

/** Where a job stands. */
public enum JobStatus {
    DRAFT,
    OPEN,
    ON_HOLD,
    CLOSED
}
