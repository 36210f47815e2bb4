package dev.ats.domain.pipeline;

import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/**
 * Somebody not signed in applied again while an application was active. Nothing changed, and the sender was not told;
 * the person the address belongs to is.
 */
public record ApplicationRepeated(ApplicationId application, JobId job, CandidateId candidate) implements Event {

    @Override
    public Ref about() {
        return Ref.to(application);
    }
}
