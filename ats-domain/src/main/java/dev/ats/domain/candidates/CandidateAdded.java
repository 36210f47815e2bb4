package dev.ats.domain.candidates;

import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** An organization came to know a person. */
public record CandidateAdded(CandidateId candidate, CandidateSource source) implements Event {

    @Override
    public Ref about() {
        return Ref.to(candidate);
    }
}
