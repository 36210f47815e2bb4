package dev.ats.adapter.jdbc.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A job, to be read in queries; nothing is written through it. Deleted ones are rows, too: leave them out yourself. */
@Entity(name = "AtsJob")
@Table(name = "jobs")
@Immutable
public class JobEntity {

    @Id
    private UUID id;

    @Column(name = "organization_id", nullable = false)
    private UUID organizationId;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String title;

    @Column(name = "title_key", nullable = false)
    private String titleKey;

    @Column(nullable = false)
    private String description;

    private String department;

    private String location;

    @Column(name = "work_mode", nullable = false)
    private String workMode;

    @Column(name = "employment_type", nullable = false)
    private String employmentType;

    @Column(name = "required_skills", nullable = false, columnDefinition = "text[]")
    private String[] requiredSkills;

    @Column(name = "preferred_skills", nullable = false, columnDefinition = "text[]")
    private String[] preferredSkills;

    @Column(name = "experience_min")
    private Integer experienceMin;

    @Column(name = "experience_max")
    private Integer experienceMax;

    @Column(name = "salary_min")
    private Long salaryMin;

    @Column(name = "salary_max")
    private Long salaryMax;

    @Column(name = "salary_currency")
    private String salaryCurrency;

    private String benefits;

    @Column(nullable = false)
    private String priority;

    @Column(name = "priority_rank", nullable = false)
    private int priorityRank;

    @Column(name = "sla_days")
    private Integer slaDays;

    @Column(nullable = false)
    private String pipeline;

    @Column(nullable = false)
    private String status;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "valid_through")
    private Instant validThrough;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private int version;

    /** For Hibernate. */
    protected JobEntity() {}

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public UUID organizationId() {
        return organizationId;
    }

    /** What people call it by. */
    public String code() {
        return code;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** Its title as it is put in order: without capitals and marks. */
    public String titleKey() {
        return titleKey;
    }

    /** What is to be done. */
    public String description() {
        return description;
    }

    /** Where in the organization, or null. */
    public String department() {
        return department;
    }

    /** Where on earth, or null. */
    public String location() {
        return location;
    }

    /** {@code onsite}, {@code hybrid} or {@code remote}. */
    public String workMode() {
        return workMode;
    }

    /** {@code full_time}, {@code contract}, {@code part_time} or {@code temp_to_perm}. */
    public String employmentType() {
        return employmentType;
    }

    /** What one must be able to do. */
    public List<String> requiredSkills() {
        return List.of(requiredSkills);
    }

    /** What one might be able to do. */
    public List<String> preferredSkills() {
        return List.of(preferredSkills);
    }

    /** Years of experience at least, or null. */
    public Integer experienceMin() {
        return experienceMin;
    }

    /** Years of experience at most, or null. */
    public Integer experienceMax() {
        return experienceMax;
    }

    /** The least salary in minor units, or null. */
    public Long salaryMin() {
        return salaryMin;
    }

    /** The greatest salary in minor units, or null. */
    public Long salaryMax() {
        return salaryMax;
    }

    /** The currency of both, or null. */
    public String salaryCurrency() {
        return salaryCurrency;
    }

    /** What comes with it, or null. */
    public String benefits() {
        return benefits;
    }

    /** {@code low}, {@code medium}, {@code high} or {@code urgent}. */
    public String priority() {
        return priority;
    }

    /** The same as a number, 0 to 3. */
    public int priorityRank() {
        return priorityRank;
    }

    /** In how many days it is to be filled, or null. */
    public Integer slaDays() {
        return slaDays;
    }

    /** The name and version of the pipeline that new applications go through. */
    public String pipeline() {
        return pipeline;
    }

    /** {@code draft}, {@code open}, {@code on_hold} or {@code closed}. */
    public String status() {
        return status;
    }

    /** When it was first open, or null. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Until when one may apply, or null. */
    public Instant validThrough() {
        return validThrough;
    }

    /** When it was deleted, or null. */
    public Instant deletedAt() {
        return deletedAt;
    }

    /** When it was created. */
    public Instant createdAt() {
        return createdAt;
    }

    /** One, and one more for each change. */
    public int version() {
        return version;
    }
}
