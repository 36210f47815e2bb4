/**
 * The demonstration: a client of the REST API that tells one hiring story, with what it leaves behind in history, journal
 * and mails. It knows the server as any client does, by its address.
 */
package dev.ats.bootstrap.demo;
