package canary.dev.ats.adapter.rest;

import dev.ats.application.jobs.JobReads;

/** Offends: a route goes through use cases. */
record ReadsAPort(JobReads jobs) {}
