package dev.ats.adapter.mail;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * Where mails are handed over.
 *
 * @param user null where nobody has to sign in
 * @param password never shown
 * @param timeouts how long each part may take
 */
public record SmtpSettings(String host, int port, Tls tls, String user, String password, Timeouts timeouts) {

    /** How the connection is protected. Where it is, the certificate has to be the host's. */
    public enum Tls {
        NONE,
        /** Protected after the greeting, or not used at all. */
        STARTTLS,
        /** Protected from the beginning. */
        TLS
    }

    /**
     * How long things may take.
     *
     * @param whole the whole of it, however lively the other side seems
     */
    public record Timeouts(Duration connect, Duration read, Duration write, Duration whole) {

        /** 10, 20 and 20 seconds, and 40 for the whole. */
        public static final Timeouts USUAL = new Timeouts(
                Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(40));
    }

    public SmtpSettings {
        requireNonNull(host, "host");
        requireNonNull(tls, "tls");
        requireNonNull(timeouts, "timeouts");
    }

    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + "]";
    }
}
