package canary.dev.ats.application.jobs;

import java.io.InputStream;

/** Offends: of streams only the interfaces of ports may speak. */
final class ReadsAStream {
    boolean isOpen(InputStream stream) {
        return stream != null;
    }
}
