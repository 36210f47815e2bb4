package dev.ats.domain.organizations;

/** For whom an organization hires. */
public enum OrganizationKind {
    /** For itself. */
    EMPLOYER,
    /** For its clients. */
    AGENCY
}
