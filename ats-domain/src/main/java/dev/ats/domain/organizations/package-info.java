/**
 * Organizations: the employers and agencies that everything but accounts belongs to.
 *
 * <p>Invariants: a name belongs to one organization; an organization always has an admin. It refuses to know what its
 * members do.
 */
package dev.ats.domain.organizations;
