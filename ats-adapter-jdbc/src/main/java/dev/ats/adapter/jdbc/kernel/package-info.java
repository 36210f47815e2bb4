/**
 * Units of work on PostgreSQL: one transaction, one organization, as few round trips as there can be.
 *
 * <p>A unit is opened with its first read, in one text: begin, settings, idempotency lock, stored reply, the read
 * itself. It is committed by one text, ordered by a fixed rank of tables. Nothing here knows what is stored; nothing
 * outside sends a statement.
 */
package dev.ats.adapter.jdbc.kernel;
