package dev.ats.domain.pipeline.sla;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;
import java.time.Instant;

/**
 * An application was found to have stayed in its stage for longer than its target; told once for each stay.
 *
 * @param sequence of the step that led into the stage
 * @param dueAt when the target was used up, as things were when it was found
 */
public record SlaBreached(ApplicationId application, JobId job, Stage stage, int sequence, Instant dueAt)
        implements Event {

    public SlaBreached {
        requireNonNull(application, "application");
        requireNonNull(job, "job");
        requireNonNull(stage, "stage");
        requireNonNull(dueAt, "dueAt");
    }

    @Override
    public Ref about() {
        return Ref.to(application);
    }
}
