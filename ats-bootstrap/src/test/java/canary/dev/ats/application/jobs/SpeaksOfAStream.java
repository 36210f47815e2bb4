package canary.dev.ats.application.jobs;

import java.io.InputStream;

/** Does nothing wrong: it is an interface. */
interface SpeaksOfAStream {
    /** Keeps it. */
    void keep(InputStream stream);
}
