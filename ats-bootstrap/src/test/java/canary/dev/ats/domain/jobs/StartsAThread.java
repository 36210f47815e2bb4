package canary.dev.ats.domain.jobs;

/** Offends: plain Java starts nothing that runs by itself. */
final class StartsAThread {
    void start(Runnable work) {
        new Thread(work).start();
    }
}
