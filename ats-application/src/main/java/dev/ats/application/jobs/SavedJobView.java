package dev.ats.application.jobs;

import java.time.Instant;
import java.util.UUID;

/**
 * A saved job as it is shown.
 *
 * @param id its place in the list
 */
public record SavedJobView(UUID id, Instant savedAt, JobListing.ForPublic job) {}
