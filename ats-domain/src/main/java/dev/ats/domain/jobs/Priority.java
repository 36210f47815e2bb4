package dev.ats.domain.jobs;

/** How much a job presses. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH,
    URGENT
}
