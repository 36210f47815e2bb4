/** Teams, on PostgreSQL. */
package dev.ats.adapter.jdbc.access.teams;
