package dev.ats.domain.access.sessions;

/** What a mailed token lets its holder do, once. */
public enum TokenPurpose {
    /** Confirm that the account's address is theirs. */
    VERIFY_EMAIL,
    /** Choose a new password. */
    RESET_PASSWORD
}
