/**
 * Jobs: what an organization hires for, who staffs it, and whether it takes applications.
 *
 * <p>Invariants: a job is published by being opened and stays known by its address until it is deleted; hires never
 * exceed openings; a code is unique in its organization; a job keeps a recruiter. It refuses to know the applications
 * on it.
 */
package dev.ats.domain.jobs;
