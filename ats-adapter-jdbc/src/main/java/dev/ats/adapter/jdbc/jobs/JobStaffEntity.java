package dev.ats.adapter.jdbc.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody who works on a job, to be read in queries; nothing is written through it. */
@Entity(name = "AtsJobStaff")
@Table(name = "job_staff")
@IdClass(JobStaffEntity.Key.class)
@Immutable
public class JobStaffEntity {

    @Id
    @Column(name = "job_id")
    private UUID jobId;

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    private String part;

    @Column(name = "organization_id", nullable = false)
    private UUID organizationId;

    /** For Hibernate. */
    protected JobStaffEntity() {}

    /** On which job. */
    public UUID jobId() {
        return jobId;
    }

    /** Who. */
    public UUID accountId() {
        return accountId;
    }

    /** {@code recruiter} or {@code hiring_manager}. */
    public String part() {
        return part;
    }

    /** Whose it is. */
    public UUID organizationId() {
        return organizationId;
    }

    /** What tells one from another. */
    public record Key(UUID jobId, UUID accountId, String part) implements Serializable {}
}
