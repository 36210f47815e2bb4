package canary.dev.ats.adapter.mail;

/** Offends: failures are logged. */
final class PrintsStackTraces {
    void tweet(Throwable failure) {
        failure.printStackTrace();
    }
}
