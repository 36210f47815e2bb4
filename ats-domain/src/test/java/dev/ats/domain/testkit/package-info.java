/** Helps tests of every module: pages of the documentation that are generated, and compared so that they cannot drift. */
package dev.ats.domain.testkit;
