package dev.ats.bootstrap.demo;

/** The story went another way than it is told; the message is the one line to show. */
public final class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    DemoFailed(String line, Throwable cause) {
        super(line, cause);
    }
}
