package canary.tests.dev.ats.application.candidates;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.shared.Change;

/** Offends: only one adapter runs its contract. */
interface HalfProven {
    /** The saving that writes the change. */
    Saving saving(Change<Candidate> change);
}
