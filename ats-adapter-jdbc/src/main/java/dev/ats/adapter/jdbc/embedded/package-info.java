/**
 * A real PostgreSQL of our own, started beside the program and kept in its data directory.
 *
 * <p>It is durable, asks everyone for a password, listens on loopback only, belongs to one process at a time, and is
 * found again after a crash. It never talks to a server that is not its own. It refuses volatile storage, and it runs
 * as root only by giving root up for PostgreSQL. This package depends on no other package of the adapter.
 */
package dev.ats.adapter.jdbc.embedded;
