package canary.dev.ats.application.jobs;

/** Offends: its name fits anything. */
record AbstractJob() {}
