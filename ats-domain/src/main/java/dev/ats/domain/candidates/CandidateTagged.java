package dev.ats.domain.candidates;

import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A candidate was filed under a tag; which one stands with the candidate, where it can be erased. */
public record CandidateTagged(CandidateId candidate) implements Event {

    @Override
    public Ref about() {
        return Ref.to(candidate);
    }
}
