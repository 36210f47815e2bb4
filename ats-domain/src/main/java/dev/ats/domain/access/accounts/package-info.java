/**
 * Accounts and memberships: people's logins, global to the installation, and their roles in organizations.
 *
 * <p>Invariants: an e-mail address is one account's only; a membership is of one account in one organization. It refuses
 * to know passwords in the clear.
 */
package dev.ats.domain.access.accounts;
