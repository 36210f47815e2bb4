/**
 * Mail in a running server: who carries it, as the settings say, and the postman on his rounds. Without a relay mails are
 * files under the data directory.
 */
package dev.ats.bootstrap.mail;
