/** Jobs on PostgreSQL: the job, its staff, and its openings in a row of their own. */
package dev.ats.adapter.jdbc.jobs;
