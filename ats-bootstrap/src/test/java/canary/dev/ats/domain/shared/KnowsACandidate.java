package canary.dev.ats.domain.shared;

import canary.dev.ats.domain.candidates.Innocent;

/** Offends: what all contexts share knows none of them. */
record KnowsACandidate(Innocent candidate) {}
