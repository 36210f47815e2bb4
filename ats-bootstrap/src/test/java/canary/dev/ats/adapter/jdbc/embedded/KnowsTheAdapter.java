package canary.dev.ats.adapter.jdbc.embedded;

import canary.dev.ats.adapter.jdbc.Inside;

/** Offends: the launcher knows nothing of the adapter. */
record KnowsTheAdapter(Inside known) {}
