/**
 * The database itself: its connections, its schema, and the role that serves.
 *
 * <p>It refuses to migrate what a newer program has migrated, and to serve as a role that row-level security does not
 * hold.
 */
package dev.ats.adapter.jdbc.database;
