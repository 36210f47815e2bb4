/** Applications on PostgreSQL: the row with its last step, its history, what was said, and the stage counts. */
package dev.ats.adapter.jdbc.pipeline;
