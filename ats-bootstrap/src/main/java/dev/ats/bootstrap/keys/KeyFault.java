package dev.ats.bootstrap.keys;

/** A key that is missing, unreadable or another one than it has to be; the message is the one line to show. */
public final class KeyFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyFault(String line, Throwable cause) {
        super(line, cause);
    }
}
