package canary.dev.ats.adapter.rest;

import org.jdbi.v3.core.Handle;

/** Offends: JDBI is at home in the JDBC adapter. */
record MapsRows(Handle known) {}
