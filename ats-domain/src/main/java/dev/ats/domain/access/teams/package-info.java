/**
 * Teams: who works together, and who manages them.
 *
 * <p>Invariants: a member is in one team at most; whoever manages a team and whoever is in it is a member of its
 * organization. It refuses to dissolve a team that somebody is still in.
 */
package dev.ats.domain.access.teams;
