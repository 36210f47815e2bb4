/**
 * What stands before every request, whatever it asks for: where it comes from, and how much is let in from there.
 *
 * <p>Words: a <i>sender</i> is the peer, or whom a trusted proxy says that it speaks for; a <i>limit</i> is what is
 * counted; a <i>standing</i> is where somebody is with one. It refuses to believe what a sender says of itself, and
 * remembers no more of them than fits.
 */
package dev.ats.adapter.rest.edge;
