package dev.ats.domain.candidates;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A candidate known by a confirmed address turned out to be that account's owner. */
public record CandidateLinked(CandidateId candidate, AccountId account) implements Event {

    @Override
    public Ref about() {
        return Ref.to(candidate);
    }
}
