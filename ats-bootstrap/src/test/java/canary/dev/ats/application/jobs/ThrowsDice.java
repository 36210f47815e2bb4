package canary.dev.ats.application.jobs;

/** Offends: chance comes from ports. */
final class ThrowsDice {
    double dice() {
        return Math.random();
    }
}
