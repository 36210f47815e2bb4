package dev.ats.application.candidates;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.candidates.CandidateTag;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Tag;

/** What the candidates of the organization entered are filed under. */
public interface CandidateTags {

    /** Whether that candidate is filed under that tag. */
    boolean has(CandidateId candidate, Tag tag);

    /** The saving that files a candidate under a tag; one that is there already stays as it is. */
    Saving saving(Change<CandidateTag> put);
}
