/**
 * From the outbox to people's mailboxes: an event is addressed (which mails to whom), and each mail is delivered, by the
 * product itself; what was given up is looked at and sent again by people.
 *
 * <p>Events are also kept for the listeners of embedding applications: {@code listening}. Who is written to about what
 * is decided in {@code Addressing}, and nowhere else. Nothing slow happens inside a unit of work.
 */
package dev.ats.application.messaging;
