package dev.ats.application.pipeline;

import dev.ats.application.kernel.Place;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.Sla;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import java.time.Instant;

/**
 * An application as one line of a list.
 *
 * @param sla how it stands to its target, or null: it has none, has ended, or is the reader's own
 */
public record ApplicationRow(
        ApplicationId id,
        JobId jobId,
        ApplicationCase.Person candidate,
        Stage stage,
        boolean active,
        Instant appliedAt,
        Instant movedAt,
        int version,
        Sla sla) {

    /** As it is known before it is timed. */
    public ApplicationRow(
            ApplicationId id,
            JobId jobId,
            ApplicationCase.Person candidate,
            Stage stage,
            boolean active,
            Instant appliedAt,
            Instant movedAt,
            int version) {
        this(id, jobId, candidate, stage, active, appliedAt, movedAt, version, null);
    }

    /** The same, active or ended. */
    ApplicationRow active(boolean so) {
        return new ApplicationRow(id, jobId, candidate, stage, so, appliedAt, movedAt, version, sla);
    }

    /** The same, timed. */
    ApplicationRow with(Sla standing) {
        return new ApplicationRow(id, jobId, candidate, stage, active, appliedAt, movedAt, version, standing);
    }

    /** Where it stands among others ordered by that. */
    public Place placeBy(ApplicationSort order) {
        return switch (order) {
            case APPLIED_AT -> new Place(appliedAt.toString(), id.value());
            case MOVED_AT -> new Place(movedAt.toString(), id.value());
            case SLA -> new DuePlace(sla.dueAt(), movedAt, id.value()).place();
        };
    }
}
