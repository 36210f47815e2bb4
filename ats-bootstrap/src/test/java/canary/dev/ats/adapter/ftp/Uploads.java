package canary.dev.ats.adapter.ftp;

/** Offends: there is no such adapter. */
record Uploads() {}
