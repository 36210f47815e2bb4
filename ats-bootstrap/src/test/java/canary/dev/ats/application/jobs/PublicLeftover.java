package canary.dev.ats.application.jobs;

/** Offends: it is public, and no command, query or port speaks of it. */
public record PublicLeftover() {}
