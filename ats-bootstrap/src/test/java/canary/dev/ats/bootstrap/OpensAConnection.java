package canary.dev.ats.bootstrap;

import javax.sql.DataSource;

/** Offends: connections are at home in the JDBC adapter. */
record OpensAConnection(DataSource known) {}
