package canary.dev.ats.domain.jobs;

import canary.dev.ats.domain.jobs.testkit.PartOfAKit;

/** Offends: production does not use a test kit. */
record UsesTheTestKit(PartOfAKit known) {}
