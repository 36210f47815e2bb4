package dev.ats.application.pipeline;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/** An application as one line of the list of whoever applied. */
public record OwnApplicationRow(
        ApplicationId id,
        JobId jobId,
        Name jobTitle,
        OrganizationId organizationId,
        Name organizationName,
        Stage stage,
        boolean active,
        Instant appliedAt,
        Instant movedAt,
        int version) {}
