package canary.dev.ats.adapter.rest;

/** Offends: its name fits anything. */
record RestUtils() {}
