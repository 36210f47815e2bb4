package canary.dev.ats.adapter.jdbc;

import dev.ats.application.jobs.Jobs;

/** Offends: it says neither technology nor port. */
abstract class JobStore implements Jobs {}
