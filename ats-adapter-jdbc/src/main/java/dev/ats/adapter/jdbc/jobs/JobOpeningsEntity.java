package dev.ats.adapter.jdbc.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How many openings a job has, to be read in queries; nothing is written through it. */
@Entity(name = "AtsJobOpenings")
@Table(name = "job_openings")
@Immutable
public class JobOpeningsEntity {

    @Id
    @Column(name = "job_id")
    private UUID jobId;

    @Column(name = "organization_id", nullable = false)
    private UUID organizationId;

    @Column(nullable = false)
    private int openings;

    @Column(nullable = false)
    private int filled;

    /** For Hibernate. */
    protected JobOpeningsEntity() {}

    /** Whose openings. */
    public UUID jobId() {
        return jobId;
    }

    /** Whose it is. */
    public UUID organizationId() {
        return organizationId;
    }

    /** How many there are. */
    public int openings() {
        return openings;
    }

    /** How many of them are filled. */
    public int filled() {
        return filled;
    }
}
