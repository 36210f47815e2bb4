/** The {@code ATS_*} variables: every one known by name, checked before anything starts, wrong ones told in one line. */
package dev.ats.bootstrap.settings;
