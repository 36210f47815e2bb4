package dev.ats.adapter.jdbc.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One logger for the launcher, so that its story reads in one place. */
final class Log {

    static final Logger LOGGER = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private Log() {}
}
