package canary.tests.dev.ats.application.testkit.contract;

/** What every adapter of {@code HalfProven} promises. */
public abstract class HalfProvenContract {}
