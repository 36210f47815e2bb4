package canary.dev.ats.application.jobs;

/** Offends: it is public, and the use cases of jobs are called otherwise. */
public record PipelineUseCases() {}
