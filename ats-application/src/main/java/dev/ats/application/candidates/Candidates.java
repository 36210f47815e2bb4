package dev.ats.application.candidates;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.shared.Change;

/** The candidates of the organization entered. */
public interface Candidates {

    /** The saving that writes the change; a stale version is a conflict, an address known already a lost creation. */
    Saving saving(Change<Candidate> change);

    /**
     * The saving that links a candidate to its account. When somebody changed the candidate meanwhile, most likely by
     * linking it, that is a lost creation: decided anew, there is nothing left to link.
     */
    Saving linking(Change<Candidate> change);
}
