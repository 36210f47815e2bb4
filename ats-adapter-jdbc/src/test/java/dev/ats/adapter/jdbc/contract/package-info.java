/** The contracts of all out-ports, kept by PostgreSQL. */
package dev.ats.adapter.jdbc.contract;
