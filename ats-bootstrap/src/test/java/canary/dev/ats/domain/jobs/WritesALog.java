package canary.dev.ats.domain.jobs;

import org.slf4j.Logger;

/** Offends: the domain does not log. */
final class WritesALog {
    void write(Logger log) {
        log.info("tweet");
    }
}
