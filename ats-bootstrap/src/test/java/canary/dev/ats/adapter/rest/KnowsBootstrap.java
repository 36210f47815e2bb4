package canary.dev.ats.adapter.rest;

import canary.dev.ats.bootstrap.Innocent;

/** Offends: nobody knows bootstrap. */
record KnowsBootstrap(Innocent known) {}
