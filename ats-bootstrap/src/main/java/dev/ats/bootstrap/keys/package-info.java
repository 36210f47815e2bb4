/**
 * Keys: the installation's one secret key, what is derived from it, and the keys that sign access tokens, wrapped with it.
 *
 * <p>Invariants: the secret key is never in the database, nor in a log; each use has a key of its own, derived under a
 * label. It refuses to start with another secret key than the one the database's keys were wrapped with.
 */
package dev.ats.bootstrap.keys;
