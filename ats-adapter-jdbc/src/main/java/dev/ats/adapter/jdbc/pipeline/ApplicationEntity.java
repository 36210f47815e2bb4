package dev.ats.adapter.jdbc.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An application as it stands now, to be read in queries; nothing is written through it. */
@Entity(name = "AtsApplication")
@Table(name = "applications")
@Immutable
public class ApplicationEntity {

    @Id
    private UUID id;

    @Column(name = "organization_id", nullable = false)
    private UUID organizationId;

    @Column(name = "job_id", nullable = false)
    private UUID jobId;

    @Column(name = "candidate_id", nullable = false)
    private UUID candidateId;

    @Column(nullable = false)
    private String pipeline;

    @Column(nullable = false)
    private String stage;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "applied_at", nullable = false)
    private Instant appliedAt;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "moved_by", nullable = false)
    private String movedBy;

    @Column(name = "came_from")
    private String cameFrom;

    private String move;

    @Column(nullable = false)
    private int version;

    /** For Hibernate. */
    protected ApplicationEntity() {}

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public UUID organizationId() {
        return organizationId;
    }

    /** What it is for. */
    public UUID jobId() {
        return jobId;
    }

    /** Whose it is. */
    public UUID candidateId() {
        return candidateId;
    }

    /** Along which pipeline it moves. */
    public String pipeline() {
        return pipeline;
    }

    /** Where it is now. */
    public String stage() {
        return stage;
    }

    /** Whether it is under way. */
    public boolean active() {
        return active;
    }

    /** When it was made. */
    public Instant appliedAt() {
        return appliedAt;
    }

    /** When it came to where it is now. */
    public Instant movedAt() {
        return movedAt;
    }

    /** Who moved it there: the label of an author. */
    public String movedBy() {
        return movedBy;
    }

    /** Where it was before, or null. */
    public String cameFrom() {
        return cameFrom;
    }

    /** The move that it made, or null. */
    public String move() {
        return move;
    }

    /** One, and one more for each move. */
    public int version() {
        return version;
    }
}
