package dev.ats.application.kernel;

import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/** The replies of successful requests, by idempotency key, kept for at least 24 hours. */
public interface Replies {

    /** The saving that keeps the reply under its key. */
    Saving saving(OrganizationId organization, RequestKey key, StoredReply reply, Instant at);
}
