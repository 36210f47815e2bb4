package canary.tests.dev.ats.application.candidates;

import canary.tests.dev.ats.application.testkit.contract.ProvenContract;

/** Runs the contract in memory. */
final class InMemoryProvenTest extends ProvenContract {}
