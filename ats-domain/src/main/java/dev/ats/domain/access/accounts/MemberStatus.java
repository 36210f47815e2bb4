package dev.ats.domain.access.accounts;

/** Whether a member may act in the organization. */
public enum MemberStatus {
    ACTIVE,
    DEACTIVATED
}
