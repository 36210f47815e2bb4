package dev.ats.adapter.jdbc.candidates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A person as one organization knows them, to be read in queries; nothing is written through it. */
@Entity(name = "AtsCandidate")
@Table(name = "candidates")
@Immutable
public class CandidateEntity {

    @Id
    private UUID id;

    @Column(name = "organization_id", nullable = false)
    private UUID organizationId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private boolean claimed;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(nullable = false)
    private String source;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private int version;

    /** For Hibernate. */
    protected CandidateEntity() {}

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public UUID organizationId() {
        return organizationId;
    }

    /** What they are called. */
    public String name() {
        return name;
    }

    /** Where they are written to. */
    public String email() {
        return email;
    }

    /** Whether the address has not been verified. */
    public boolean claimed() {
        return claimed;
    }

    /** Their account, or null. */
    public UUID accountId() {
        return accountId;
    }

    /** Where they came from. */
    public String source() {
        return source;
    }

    /** Since when they are known. */
    public Instant createdAt() {
        return createdAt;
    }

    /** One, and one more for each change. */
    public int version() {
        return version;
    }
}
