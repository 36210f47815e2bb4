/**
 * What a request can go wrong with, as RFC 9457 problem documents: a kind of problem, and what is said of one occurrence.
 *
 * <p>Invariants: every kind has one status and one stable code. It refuses to carry a stack trace, a statement or a path
 * of this machine.
 */
package dev.ats.adapter.rest.problems;
