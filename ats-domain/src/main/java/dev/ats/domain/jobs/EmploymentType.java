package dev.ats.domain.jobs;

/** What kind of employment a job is. */
public enum EmploymentType {
    FULL_TIME,
    CONTRACT,
    PART_TIME,
    TEMP_TO_PERM
}
