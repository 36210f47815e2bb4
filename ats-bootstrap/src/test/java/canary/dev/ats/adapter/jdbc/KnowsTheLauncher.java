package canary.dev.ats.adapter.jdbc;

import canary.dev.ats.adapter.jdbc.embedded.Innocent;

/** Offends: the adapter works on any PostgreSQL. */
record KnowsTheLauncher(Innocent known) {}
