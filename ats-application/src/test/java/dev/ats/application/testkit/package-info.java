/**
 * The product without a database, for tests: every port in memory, passing the same contracts as PostgreSQL.
 *
 * <p>Nothing is mocked: what is not committed is gone, what is read is never an alias, one organization does not see
 * another, and a race ends as it would on PostgreSQL. It keeps no promise about speed, and nothing over a restart.
 */
package dev.ats.application.testkit;
