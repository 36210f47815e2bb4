/** Settings on PostgreSQL. */
package dev.ats.adapter.jdbc.organizations.settings;
