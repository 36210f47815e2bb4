/**
 * Recovery: how somebody comes back into an account whose password they do not know, by what is mailed to its address.
 *
 * <p>Invariants: nobody learns from it who has an account; a token is good once; with a new password all that was begun
 * with the one before ends. It refuses to sign anybody in.
 */
package dev.ats.application.access.recovery;
