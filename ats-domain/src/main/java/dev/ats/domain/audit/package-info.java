/**
 * The journal as something that is looked at: who read it, and who took a copy.
 *
 * <p>Invariant: reading is itself a deed, told in the journal that was read. What the journal holds is written by the
 * Gate; nothing here can change it.
 */
package dev.ats.domain.audit;
