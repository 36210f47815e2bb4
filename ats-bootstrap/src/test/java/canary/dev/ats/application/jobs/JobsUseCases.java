package canary.dev.ats.application.jobs;

/** Does nothing wrong: it is public and called as it should be. */
public record JobsUseCases() {}
