package canary.dev.ats.domain.payments;

/** Offends: nobody decided on a context of that name. */
record Payment(long cents) {}
