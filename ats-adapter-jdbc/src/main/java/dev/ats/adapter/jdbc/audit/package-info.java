/** The journal on PostgreSQL, as it is looked at; it is written by the kernel. */
package dev.ats.adapter.jdbc.audit;
