package canary.dev.ats.adapter.mail;

import canary.dev.ats.adapter.rest.Innocent;

/** Offends: adapters do not know each other. */
record KnowsRest(Innocent known) {}
