package dev.ats.domain.jobs;

/** Where the work is done. */
public enum WorkMode {
    ONSITE,
    HYBRID,
    REMOTE
}
