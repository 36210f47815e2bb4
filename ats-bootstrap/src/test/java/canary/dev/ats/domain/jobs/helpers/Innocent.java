package canary.dev.ats.domain.jobs.helpers;

/** Offends: its package is named for a kind of class. */
record Innocent() {}
