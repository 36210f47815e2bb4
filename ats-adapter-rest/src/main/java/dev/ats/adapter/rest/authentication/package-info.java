/**
 * Who asks, by what a request presents.
 *
 * <p>Invariants: whatever is presented and proves nothing is an error, never silently nobody. It refuses to decide what
 * anybody may do.
 */
package dev.ats.adapter.rest.authentication;
