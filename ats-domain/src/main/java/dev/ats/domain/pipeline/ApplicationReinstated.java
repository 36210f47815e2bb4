package dev.ats.domain.pipeline;

import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/**
 * An application that had ended was taken up again.
 *
 * @param sequence of the step in its history
 * @param from the stage it had ended in
 * @param to the stage it was in before that, and is in again
 * @param left what the end was: of {@link StageKind#WON}, an opening is to be had again
 */
public record ApplicationReinstated(
        ApplicationId application, JobId job, CandidateId candidate, int sequence, Stage from, Stage to, StageKind left)
        implements Event {

    @Override
    public Ref about() {
        return Ref.to(application);
    }
}
