/**
 * Mails to people and tellings to listeners, from the event that caused them until they are done with or given up.
 *
 * <p>A mail keeps no address and no text: both are looked up when it is sent. Invariants: one event makes one mail of a
 * template for a recipient, however often it is looked at; whoever receives it twice sees the same identity twice. It
 * refuses to send or tell again what was not given up.
 */
package dev.ats.domain.messaging;
