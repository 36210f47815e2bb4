package canary.dev.ats.adapter.mail;

/** Does nothing wrong: it calls its parent's constructor, but says what happened. */
final class MailboxFull extends RuntimeException {
    private static final long serialVersionUID = 1;
}
