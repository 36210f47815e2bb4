package dev.ats.adapter.jdbc.kernel;

import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Journal;
import dev.ats.application.kernel.Saving;

/** The journal as rows that can only be added. */
public final class JdbcJournal implements Journal {

    private static final Sql APPEND = Sql.of("""
            insert into audit_entries
              (organization_id, id, by, action, object_kind, object_id, ending, facts, at, request_id)
            values (:organization, :id, :by, :action, :object_kind, :object_id, :ending, cast(:facts as jsonb), :at,
              :request_id)""");

    @Override
    public Saving saving(AuditEntry entry) {
        Bound append = APPEND.bind()
                .id("organization", entry.organization())
                .uuid("id", entry.id())
                .text("by", entry.by().label())
                .text("action", entry.action().code())
                .word("object_kind", entry.object().kind())
                .uuid("object_id", entry.object().id())
                .word("ending", entry.ending())
                .text("facts", EventJson.write(entry.facts()))
                .instant("at", entry.at())
                .text("request_id", entry.requestId());
        return JdbcSaving.of(Rank.AUDIT_ENTRIES.write(append));
    }
}
