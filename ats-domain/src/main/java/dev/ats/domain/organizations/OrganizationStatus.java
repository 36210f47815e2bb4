package dev.ats.domain.organizations;

/** Whether an organization is served. */
public enum OrganizationStatus {
    ACTIVE,
    /** Its members cannot act in it, and its jobs are on no board. */
    SUSPENDED
}
