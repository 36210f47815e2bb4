package dev.ats.domain.access.accounts;

/** Whether an account may be used. */
public enum AccountStatus {
    ACTIVE,
    DEACTIVATED
}
