package dev.ats.application.pipeline;

import dev.ats.application.kernel.Place;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import java.time.Instant;

/** An application as one line of a list. */
public record ApplicationRow(
        ApplicationId id,
        JobId jobId,
        ApplicationCase.Person candidate,
        Stage stage,
        boolean active,
        Instant appliedAt,
        Instant movedAt,
        int version) {

    /** Where it stands among others ordered by that. */
    public Place placeBy(ApplicationSort order) {
        Instant key =
                switch (order) {
                    case APPLIED_AT -> appliedAt;
                    case MOVED_AT -> movedAt;
                };
        return new Place(key.toString(), id.value());
    }
}
