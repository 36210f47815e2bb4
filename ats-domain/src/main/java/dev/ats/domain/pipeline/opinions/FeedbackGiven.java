package dev.ats.domain.pipeline.opinions;

import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/**
 * A member has given feedback on an application.
 *
 * @param kind of feedback; not named {@code type}, which is the event's own where it is stored
 */
public record FeedbackGiven(
        FeedbackId feedback,
        ApplicationId application,
        JobId job,
        CandidateId candidate,
        FeedbackType kind,
        Rating rating)
        implements Event {

    @Override
    public Ref about() {
        return Ref.to(application);
    }
}
