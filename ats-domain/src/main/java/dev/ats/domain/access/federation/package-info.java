/**
 * Federation: people whom an external identity provider vouches for (OpenID Connect).
 *
 * <p>Invariants: what a provider calls somebody belongs to one account, for good; an organization of the provider's is one
 * of the installation's at most. It refuses to hand an account to somebody by an address that its owner has not proved.
 */
package dev.ats.domain.access.federation;
