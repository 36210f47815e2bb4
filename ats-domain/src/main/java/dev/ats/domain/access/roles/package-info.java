/**
 * The roles that an organization defines for itself, beside those built in.
 *
 * <p>Invariants: a role keeps its name and is gone only when nobody holds it. It refuses to permit what whoever defines it
 * may not do themselves.
 */
package dev.ats.domain.access.roles;
