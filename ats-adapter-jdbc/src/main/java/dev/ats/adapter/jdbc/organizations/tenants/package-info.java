/** Organizations as operators see them, on PostgreSQL. */
package dev.ats.adapter.jdbc.organizations.tenants;
