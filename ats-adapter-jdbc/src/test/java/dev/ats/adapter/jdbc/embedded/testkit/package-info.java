/** A real PostgreSQL for tests, shared by all tests of a JVM, and a way to wait without sleeping. */
package dev.ats.adapter.jdbc.embedded.testkit;
