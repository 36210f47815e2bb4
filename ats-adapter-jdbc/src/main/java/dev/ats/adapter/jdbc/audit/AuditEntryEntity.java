package dev.ats.adapter.jdbc.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of a journal, to be read in queries; nothing is written through it. */
@Entity(name = "AtsAuditEntry")
@Table(name = "audit_entries")
@Immutable
public class AuditEntryEntity {

    @Id
    private UUID id;

    @Column(name = "organization_id", nullable = false)
    private UUID organizationId;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String by;

    @Column(nullable = false)
    private String action;

    @Column(name = "object_kind", nullable = false)
    private String objectKind;

    @Column(name = "object_id", nullable = false)
    private UUID objectId;

    @Column(nullable = false)
    private String ending;

    @Column(nullable = false, columnDefinition = "jsonb")
    private String facts;

    @Column(name = "request_id", nullable = false)
    private String requestId;

    /** For Hibernate. */
    protected AuditEntryEntity() {}

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public UUID organizationId() {
        return organizationId;
    }

    /** When it was. */
    public Instant at() {
        return at;
    }

    /** Who did it: the label of an author. */
    public String by() {
        return by;
    }

    /** The code of the permission that was asked for. */
    public String action() {
        return action;
    }

    /** To what kind of thing. */
    public String objectKind() {
        return objectKind;
    }

    /** To which. */
    public UUID objectId() {
        return objectId;
    }

    /** {@code done}, {@code denied} or {@code hidden}. */
    public String ending() {
        return ending;
    }

    /** What has happened, in order: a JSON list, as it was stored. */
    public String facts() {
        return facts;
    }

    /** The request that did it. */
    public String requestId() {
        return requestId;
    }
}
