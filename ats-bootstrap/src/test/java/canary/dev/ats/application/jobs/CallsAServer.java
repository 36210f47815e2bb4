package canary.dev.ats.application.jobs;

import java.net.URI;

/** Offends: the application reaches the outside through ports. */
final class CallsAServer {
    String where(URI address) {
        return address.getHost();
    }
}
