package dev.ats.domain.organizations.settings;

/** Who has to approve an offer before it is sent. */
public enum OfferApproval {
    /** Nobody. */
    NONE,
    /** A manager, or an admin. */
    MANAGER,
    /** An admin. */
    ADMIN
}
