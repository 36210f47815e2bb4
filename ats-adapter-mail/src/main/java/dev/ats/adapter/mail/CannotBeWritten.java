package dev.ats.adapter.mail;

/** No mail can be made of what it is to say; trying again makes no other. */
public final class CannotBeWritten extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotBeWritten(Throwable cause) {
        super("a mail that cannot be written", cause);
    }
}
