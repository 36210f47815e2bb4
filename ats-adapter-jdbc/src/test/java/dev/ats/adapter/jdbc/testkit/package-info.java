/** A migrated database for tests, here and in other modules. */
package dev.ats.adapter.jdbc.testkit;
