package dev.ats.domain.pipeline;

import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/** Somebody applied, or was entered, and stands in the first stage. */
public record ApplicationSubmitted(ApplicationId application, JobId job, CandidateId candidate, Stage stage)
        implements Event {

    @Override
    public Ref about() {
        return Ref.to(application);
    }
}
