/** Members of an organization and invitations into it, on PostgreSQL. */
package dev.ats.adapter.jdbc.access.members;
