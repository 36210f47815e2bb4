/** What is left behind, as rows to be taken away. */
package dev.ats.adapter.jdbc.access.purging;
