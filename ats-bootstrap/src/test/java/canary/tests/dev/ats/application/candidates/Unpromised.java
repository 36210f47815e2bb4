package canary.tests.dev.ats.application.candidates;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.shared.Change;

/** Offends: no contract says what its adapters promise. */
interface Unpromised {
    /** The saving that writes the change. */
    Saving saving(Change<Candidate> change);
}
