/**
 * The second factor: what an authenticator app shows proves that one has the device it was set up on (RFC 6238).
 *
 * <p>Invariants: it counts only once it was confirmed; a time step that was used is not good again, nor is a recovery
 * code; of recovery codes only digests are kept, and of the shared key nothing at all. It refuses to know passwords.
 */
package dev.ats.domain.access.factors;
