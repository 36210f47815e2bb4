/**
 * Mails as they leave: written from templates, as text and as HTML, and handed to an SMTP server.
 *
 * <p>Invariants: nothing that anybody typed leaves its header or its tag; a mail has the same identity however often it
 * is sent; a try ends in less than a minute. It refuses to keep anything, and to say addresses or words in a log.
 */
package dev.ats.adapter.mail;
