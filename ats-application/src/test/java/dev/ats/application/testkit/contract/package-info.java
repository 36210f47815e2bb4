/**
 * What every adapter of an out-port promises: the same tests run on the in-memory ports and on PostgreSQL.
 *
 * <p>An adapter's test extends a contract and brings its ports, whose store may be shared: every test works in an
 * organization of its own, with addresses and names nobody else has.
 */
package dev.ats.application.testkit.contract;
