package canary.dev.ats.application.kernel;

import canary.dev.ats.application.jobs.PublicStranger;

/** Offends: the kernel knows no context; and as that context knows the kernel, they go in a circle. */
public record KnowsAContext(PublicStranger known) {}
