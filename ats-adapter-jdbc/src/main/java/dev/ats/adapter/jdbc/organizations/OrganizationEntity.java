package dev.ats.adapter.jdbc.organizations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An organization, to be read in queries; nothing is written through it. */
@Entity(name = "AtsOrganization")
@Table(name = "organizations")
@Immutable
public class OrganizationEntity {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String slug;

    private String domain;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String status;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private int version;

    /** For Hibernate. */
    protected OrganizationEntity() {}

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** What stands for it in addresses. */
    public String slug() {
        return slug;
    }

    /** The domain it is found under, or null. */
    public String domain() {
        return domain;
    }

    /** {@code active} or {@code suspended}. */
    public String status() {
        return status;
    }

    /** {@code employer} or {@code agency}. */
    public String kind() {
        return kind;
    }

    /** When it was founded. */
    public Instant createdAt() {
        return createdAt;
    }

    /** One, and one more for each change. */
    public int version() {
        return version;
    }
}
