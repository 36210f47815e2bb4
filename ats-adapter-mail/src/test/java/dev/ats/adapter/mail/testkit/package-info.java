/** A mail server that does what a test wants it to, for whoever hands mails over. */
package dev.ats.adapter.mail.testkit;
