package canary.dev.ats.adapter.mail;

/** Offends: standard streams are the console's. */
final class Chatters {
    void tweet() {
        System.out.println("tweet");
    }
}
