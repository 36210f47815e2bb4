package canary.dev.ats.application;

/** Offends: it lies in no context. */
record Homeless() {}
