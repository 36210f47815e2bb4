/**
 * Helps tests of every module: pages of the documentation that are generated, and compared so that they cannot drift; and
 * who may do what, against which more than one of them is held.
 */
package dev.ats.domain.testkit;
