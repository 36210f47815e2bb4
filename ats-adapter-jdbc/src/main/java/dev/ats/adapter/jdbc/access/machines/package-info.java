/** The keys of programs as rows. */
package dev.ats.adapter.jdbc.access.machines;
