package dev.ats.domain.messaging;

import static java.util.Objects.requireNonNull;

/**
 * What became of a try to deliver a mail.
 *
 * @param fault why it was not delivered, or null
 */
public record Delivery(Result result, MailFault fault) {

    /** How it went. */
    public enum Result {
        /** Somebody else has taken the responsibility. */
        SENT,
        /** Not now; trying again makes sense. */
        LATER,
        /** Not this mail, however often it is tried. */
        REFUSED,
        /** Not tried: there is nobody to send it to any more, or nothing left to say. */
        POINTLESS
    }

    public Delivery {
        requireNonNull(result, "result");
    }

    /** It was taken. */
    public static Delivery sent() {
        return new Delivery(Result.SENT, null);
    }

    /** It is to be tried again. */
    public static Delivery later(String fault) {
        return new Delivery(Result.LATER, new MailFault(fault));
    }

    /** It will never be taken. */
    public static Delivery refused(String fault) {
        return new Delivery(Result.REFUSED, new MailFault(fault));
    }

    /** There is no point in sending it. */
    public static Delivery pointless(String fault) {
        return new Delivery(Result.POINTLESS, new MailFault(fault));
    }
}
