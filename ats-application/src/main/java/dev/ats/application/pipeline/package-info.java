/**
 * Applying, moving, withdrawing, reinstating, and looking at applications: one at a time, as a list, and as a board; and
 * what members think of them: feedback and notes.
 */
package dev.ats.application.pipeline;
