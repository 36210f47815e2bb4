package canary.dev.ats.domain.jobs;

/** Offends: its name fits anything. */
record JobHelper() {}
