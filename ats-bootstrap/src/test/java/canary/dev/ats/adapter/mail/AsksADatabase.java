package canary.dev.ats.adapter.mail;

import java.sql.Connection;

/** Offends: databases are asked by their adapter. */
record AsksADatabase(Connection known) {}
