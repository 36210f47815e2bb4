/**
 * Jobs: creating, changing, staffing, deleting and finding them, the public board over all organizations, the jobs
 * people save, and filling openings. Who applied to them is the pipeline's business.
 */
package dev.ats.application.jobs;
