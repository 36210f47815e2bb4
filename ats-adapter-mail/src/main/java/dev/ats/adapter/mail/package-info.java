/** Mail behind the out-ports. Delivery from the outbox comes with the mail use cases; nothing here yet. */
package dev.ats.adapter.mail;
