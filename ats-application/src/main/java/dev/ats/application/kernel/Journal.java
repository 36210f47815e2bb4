package dev.ats.application.kernel;

/** The audit journal of each organization, and the installation's own: append-only. */
public interface Journal {

    /** The saving that appends the entry. */
    Saving saving(AuditEntry entry);
}
