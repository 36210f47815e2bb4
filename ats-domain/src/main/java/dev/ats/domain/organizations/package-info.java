/**
 * Organizations: the employers and agencies that everything but accounts belongs to.
 *
 * <p>Invariants: a name and a slug belong to one organization; it has an admin from the start, or where an operator created
 * it, from when its first invitation is accepted. It refuses to know what its members do.
 */
package dev.ats.domain.organizations;
