package canary.tests.dev.ats.application.candidates;

import canary.tests.dev.ats.application.testkit.contract.HalfProvenContract;

/** Runs the contract in memory. */
final class InMemoryHalfProvenTest extends HalfProvenContract {}
