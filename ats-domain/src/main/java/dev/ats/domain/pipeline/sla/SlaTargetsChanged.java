package dev.ats.domain.pipeline.sla;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;
import java.util.List;

/**
 * A job has other targets from now on.
 *
 * @param stages for which it has one of its own
 */
public record SlaTargetsChanged(JobId job, List<Stage> stages) implements Event {

    public SlaTargetsChanged {
        requireNonNull(job, "job");
        stages = List.copyOf(stages);
    }

    @Override
    public Ref about() {
        return Ref.to(job);
    }
}
