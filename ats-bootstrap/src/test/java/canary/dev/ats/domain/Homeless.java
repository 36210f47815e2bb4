package canary.dev.ats.domain;

/** Offends: it lies in no context. */
record Homeless() {}
