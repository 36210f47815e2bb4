package canary.tests.dev.ats.adapter.jdbc;

import canary.tests.dev.ats.application.testkit.contract.ProvenContract;

/** Runs the contract on PostgreSQL. */
final class JdbcProvenTest extends ProvenContract {}
