/**
 * Who may do what: actors, permissions with their reach, built-in roles, and the policy that decides.
 *
 * <p>Invariants: the policy is pure and total; a thing no grant lets an actor view is hidden, not denied; the rights of
 * a member end at the border of the organization they were given in. It refuses to know how anybody signed in.
 */
package dev.ats.domain.access;
