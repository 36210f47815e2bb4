/** How long applications may stay in a stage, on PostgreSQL. */
package dev.ats.adapter.jdbc.pipeline.sla;
