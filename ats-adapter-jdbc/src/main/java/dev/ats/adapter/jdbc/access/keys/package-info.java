/** The keys that sign access tokens, on PostgreSQL; wrapped, because whoever reads the database must not sign. */
package dev.ats.adapter.jdbc.access.keys;
