package canary.dev.ats.adapter.mail;

/** Offends: nobody can tell what happened. */
final class ThrowsJustAnything {
    void fail() {
        throw new RuntimeException("tweet");
    }
}
