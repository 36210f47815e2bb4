package dev.ats.adapter.rest;

/** Ready as long as nobody has begun to stop the server. */
final class Stopping implements Readiness {

    private final Readiness readiness;
    private volatile boolean begun;

    Stopping(Readiness readiness) {
        this.readiness = readiness;
    }

    void begin() {
        begun = true;
    }

    @Override
    public boolean isReady() {
        return !begun && readiness.isReady();
    }
}
