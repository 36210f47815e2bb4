package dev.ats.domain.pipeline;

import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/**
 * An application went from one stage to another.
 *
 * @param sequence of the step in its history
 * @param entered what the new stage means
 */
public record ApplicationMoved(
        ApplicationId application,
        JobId job,
        CandidateId candidate,
        int sequence,
        Stage from,
        Stage to,
        MoveName move,
        StageKind entered)
        implements Event {

    @Override
    public Ref about() {
        return Ref.to(application);
    }
}
