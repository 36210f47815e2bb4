/**
 * The workflow engine beside its peers, on JMH: whether a move is possible, and making one. Everybody gets the same
 * pipeline and the same questions, and starts from what a program has in hand: the state as it was loaded.
 */
package dev.ats.bootstrap.jmh;
