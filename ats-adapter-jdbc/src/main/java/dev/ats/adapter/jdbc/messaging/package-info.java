/**
 * Mails as rows, the queue they wait in, and whoever works it off: two tasks of db-scheduler in each process, one that
 * addresses events and one that delivers mails.
 *
 * <p>A claim is a short transaction of its own; nothing is held while a mail is on its way. It refuses to know how a mail
 * is carried.
 */
package dev.ats.adapter.jdbc.messaging;
