package canary.dev.ats.adapter.jdbc;

import dev.ats.adapter.jdbc.jobs.JobEntity;

/** Offends: entities are for searches. */
record ReadsAnEntity(JobEntity known) {}
