/** Organizations on PostgreSQL. */
package dev.ats.adapter.jdbc.organizations;
