package canary.tests.dev.ats.application.testkit.contract;

/** What every adapter of {@code Proven} promises. */
public abstract class ProvenContract {}
