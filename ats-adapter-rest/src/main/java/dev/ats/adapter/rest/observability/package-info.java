/**
 * What can be seen of the running product from outside: how often, how long, how it ended.
 *
 * <p>Invariants: names and tags are few and fixed, never taken from a request. It refuses to change anything.
 */
package dev.ats.adapter.rest.observability;
