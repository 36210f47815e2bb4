package canary.dev.ats.adapter.mail;

import org.opentest4j.TestAbortedException;

/** Offends: a library without a home is used nowhere. */
record UsesAnUnknownLibrary(TestAbortedException known) {}
