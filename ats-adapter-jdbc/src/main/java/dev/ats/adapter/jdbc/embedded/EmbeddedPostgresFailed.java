package dev.ats.adapter.jdbc.embedded;

/** The embedded PostgreSQL cannot be used; the message is one line, meant for the person who starts the program. */
public final class EmbeddedPostgresFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedPostgresFailed(String message) {
        super(onOneLine(message));
    }

    EmbeddedPostgresFailed(String message, Throwable cause) {
        super(onOneLine(message), cause);
    }

    private static String onOneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
