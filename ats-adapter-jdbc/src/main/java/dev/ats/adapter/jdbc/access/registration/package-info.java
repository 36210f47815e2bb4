/** How accounts and the installation begin, on PostgreSQL. */
package dev.ats.adapter.jdbc.access.registration;
