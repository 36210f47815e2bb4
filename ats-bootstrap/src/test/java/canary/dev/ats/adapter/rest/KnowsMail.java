package canary.dev.ats.adapter.rest;

import canary.dev.ats.adapter.mail.Innocent;

/** Offends: adapters do not know each other. */
record KnowsMail(Innocent known) {}
