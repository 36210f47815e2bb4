package canary.dev.ats.application.payments;

/** Offends: nobody decided on a context of that name. */
record Pays() {}
