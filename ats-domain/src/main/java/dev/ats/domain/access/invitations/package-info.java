/**
 * Invitations: how everybody but its founder becomes a member of an organization.
 *
 * <p>Invariants: an invitation is good once, for a week, for one address; a newer one voids the older. It refuses to
 * give anybody a role that whoever invites does not hold.
 */
package dev.ats.domain.access.invitations;
