package canary.dev.ats.domain.jobs.testkit;

/** Offends: a test kit does not go into production. */
public record PartOfAKit() {}
