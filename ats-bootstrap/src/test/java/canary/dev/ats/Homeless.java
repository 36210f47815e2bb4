package canary.dev.ats;

/** Offends: it lies in no room. */
record Homeless() {}
