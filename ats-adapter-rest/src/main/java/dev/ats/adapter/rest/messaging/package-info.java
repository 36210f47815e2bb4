/** The routes of mails: those that could not be delivered, and sending them again. */
package dev.ats.adapter.rest.messaging;
