package dev.ats.adapter.jdbc.kernel;

import dev.ats.application.kernel.Outbox;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.UUID;

/** The outbox as one row with the event, for whoever enters the organization, and one that says only that it is due. */
public final class JdbcOutbox implements Outbox {

    private static final Sql PUT = Sql.of("""
            insert into outbox (organization_id, id, type, event, by, at)
            values (:organization, :id, :type, cast(:event as json), :by, :at)""");
    private static final Sql PUT_DUE = Sql.of("""
            insert into outbox_due (event_id, organization_id, due_at) values (:id, :organization, :at)""");

    @Override
    public Saving saving(UUID id, OrganizationId organization, Event event, Author by, Instant at) {
        Bound put = PUT.bind()
                .id("organization", organization)
                .uuid("id", id)
                .text("type", EventJson.typeOf(event))
                .text("event", EventJson.write(event))
                .text("by", by.label())
                .instant("at", at);
        Bound due =
                PUT_DUE.bind().uuid("id", id).id("organization", organization).instant("at", at);
        return JdbcSaving.of(Rank.OUTBOX.write(put), Rank.OUTBOX.write(due));
    }
}
