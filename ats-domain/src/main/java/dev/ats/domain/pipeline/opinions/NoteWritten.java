package dev.ats.domain.pipeline.opinions;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;
import java.util.Set;

/**
 * A member has written a note on an application.
 *
 * @param mentions whom it calls to it
 */
public record NoteWritten(
        NoteId note, ApplicationId application, JobId job, CandidateId candidate, Set<AccountId> mentions)
        implements Event {

    public NoteWritten {
        mentions = Set.copyOf(mentions);
    }

    @Override
    public Ref about() {
        return Ref.to(application);
    }
}
