/**
 * PostgreSQL behind the out-ports: {@link dev.ats.adapter.jdbc.JdbcPorts} is what an embedding application or a server
 * takes, {@code database} what it needs before.
 *
 * <p>Packages are contexts, as everywhere; {@code kernel} is the unit of work they all write through.
 */
package dev.ats.adapter.jdbc;
