/**
 * Jobs on PostgreSQL: the job, its staff, its openings in a row of their own, the public board as a projection outside
 * row-level security, and the jobs people save.
 */
package dev.ats.adapter.jdbc.jobs;
