/**
 * Passwords: hashed with Argon2id (RFC 9106), so many at once and no more, and refused where everybody's guess is.
 *
 * <p>Invariants: a hash says how it was made, and one that asks for more than the bounds is no hash; where there is none,
 * comparing takes as long. It refuses to queue without end.
 */
package dev.ats.bootstrap.passwords;
