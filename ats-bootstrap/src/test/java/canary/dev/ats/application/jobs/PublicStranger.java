package canary.dev.ats.application.jobs;

import canary.dev.ats.application.kernel.KnowsAContext;

/** Offends: it is public, and no command, query or port speaks of it. */
public interface PublicStranger {
    /** May know the kernel. */
    KnowsAContext known();
}
