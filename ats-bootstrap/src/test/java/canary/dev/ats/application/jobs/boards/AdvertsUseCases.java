package canary.dev.ats.application.jobs.boards;

/** Offends: it is public, and neither the use cases of jobs nor those of boards are called so. */
public record AdvertsUseCases() {}
