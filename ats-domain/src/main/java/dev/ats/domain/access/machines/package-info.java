/**
 * Machines: programs that act in an organization with a key that it gave them.
 *
 * <p>Invariants: a key belongs to one organization, and permits what it was made for, as long as whoever made it may do
 * that themselves; only a digest of its secret is kept. It refuses to permit anything that lets others in.
 */
package dev.ats.domain.access.machines;
