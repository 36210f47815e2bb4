package canary.dev.ats.domain.jobs;

import canary.dev.ats.domain.candidates.Innocent;

/** Offends: contexts of the domain do not know each other. */
record KnowsACandidate(Innocent candidate) {}
