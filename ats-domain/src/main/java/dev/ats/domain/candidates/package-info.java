/**
 * Candidates: people as one organization knows them.
 *
 * <p>Invariants: a confirmed e-mail address is one candidate's only in its organization; an account is linked only
 * where the address is proved to be its own. It refuses to let a public application change somebody already known.
 */
package dev.ats.domain.candidates;
