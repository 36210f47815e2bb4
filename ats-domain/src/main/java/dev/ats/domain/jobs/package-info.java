/**
 * Jobs: what an organization hires for, who staffs it, and whether it takes applications.
 *
 * <p>Invariants: a published job is an open one; hires never exceed openings; a code is unique in its organization. It
 * refuses to know the applications on it.
 */
package dev.ats.domain.jobs;
