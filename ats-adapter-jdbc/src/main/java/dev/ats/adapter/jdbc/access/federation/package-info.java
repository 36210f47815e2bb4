/** What external providers call people and organizations, as rows. */
package dev.ats.adapter.jdbc.access.federation;
