package canary.dev.ats.application.jobs;

import dev.ats.application.pipeline.MoveResult;

/** Offends: it is not on the list of what jobs may know. */
record KnowsThePipeline(MoveResult known) {}
