package dev.ats.domain.pipeline.opinions;

import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/** A member has given feedback on an application. */
public record FeedbackGiven(
        FeedbackId feedback,
        ApplicationId application,
        JobId job,
        CandidateId candidate,
        FeedbackType type,
        Rating rating)
        implements Event {

    @Override
    public Ref about() {
        return Ref.to(application);
    }
}
