package canary.dev.ats.adapter.rest;

import java.nio.file.Path;

/** Offends: files are kept by bootstrap. */
record WritesAFile(Path known) {}
