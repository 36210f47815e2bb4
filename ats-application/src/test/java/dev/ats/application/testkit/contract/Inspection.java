package dev.ats.application.testkit.contract;

import dev.ats.application.kernel.AuditEntry;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows a test what an adapter has written, as far as it is committed, whoever may see it. */
public interface Inspection {

    /** The journal of an organization or the installation, in the order it was written. */
    List<Entry> journal(OrganizationId organization);

    /** What has been put out for an organization or the installation, in the order it was written. */
    List<Told> outbox(OrganizationId organization);

    /** The steps of an application, in the order of their sequence. */
    List<Step> history(OrganizationId organization, ApplicationId application);

    /** The kept counts of a job's applications by stage; stages with none are left out. */
    Map<Stage, Long> counts(OrganizationId organization, JobId job);

    /** How many openings of a job are filled. */
    int filled(OrganizationId organization, JobId job);

    /** What was said about a step. */
    Optional<Line> remark(OrganizationId organization, ApplicationId application, int sequence);

    /** The letter an application came with. */
    Optional<Body> letter(OrganizationId organization, ApplicationId application);

    /**
     * A line of the journal.
     *
     * @param facts the simple names of the events' types, in order
     */
    record Entry(
            UUID id,
            Author by,
            Permission action,
            Ref object,
            AuditEntry.Ending ending,
            List<String> facts,
            Instant at,
            String requestId) {}

    /**
     * A row of the outbox.
     *
     * @param event the simple name of the event's type
     */
    record Told(UUID id, String event, Ref about, Author by, Instant at) {}
}
