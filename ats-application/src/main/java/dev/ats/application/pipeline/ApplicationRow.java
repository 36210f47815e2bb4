package dev.ats.application.pipeline;

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
        int version) {}
