/** The roles that organizations define, on PostgreSQL. */
package dev.ats.adapter.jdbc.access.roles;
