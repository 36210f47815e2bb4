package canary.dev.ats.domain.workflow;

import dev.ats.domain.shared.JobId;

/** Offends: the engine knows nothing of hiring, not even an id. */
record KnowsHiring(JobId job) {}
