package canary.dev.ats.application.jobs.boards;

/** Keeps the rule: a sub-package's use cases are called after it. */
public record BoardsUseCases() {}
