/** Applying, moving, withdrawing, and looking at applications: one at a time, as a list, and as a board. */
package dev.ats.application.pipeline;
