/** Candidates on PostgreSQL. */
package dev.ats.adapter.jdbc.candidates;
