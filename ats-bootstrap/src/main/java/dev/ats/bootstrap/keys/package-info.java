/** Keys that are not in the database. */
package dev.ats.bootstrap.keys;
