/**
 * The same done to many applications: a <em>bulk</em> of <em>items</em>, each of which is decided by itself.
 *
 * <p>Invariants: no application is in a bulk twice; an item is done or refused once, and stays so. It refuses to know what
 * a move is: each item is decided as if it had been asked for alone.
 */
package dev.ats.domain.pipeline.bulk;
