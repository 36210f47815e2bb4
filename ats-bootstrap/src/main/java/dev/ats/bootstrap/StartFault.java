package dev.ats.bootstrap;

/** Why the program cannot start or go on, in the one line to show. */
final class StartFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartFault(String line) {
        super(line, null, false, false);
    }

    StartFault(String line, Throwable cause) {
        super(line, cause);
    }
}
