/**
 * Opinions: the feedback members give on an application, and the notes they write to each other about it.
 *
 * <p>Invariants: neither is ever edited; a rating is 1 to 5. What they say in words is kept apart, so that it can be
 * erased. It refuses to know who may read them; nobody may whom they are about.
 */
package dev.ats.domain.pipeline.opinions;
