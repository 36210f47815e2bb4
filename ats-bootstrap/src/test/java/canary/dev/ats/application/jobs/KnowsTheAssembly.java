package canary.dev.ats.application.jobs;

import dev.ats.application.Ats;

/** Offends: no context knows the assembly. */
record KnowsTheAssembly(Ats ats) {}
