package dev.ats.application.access.machines;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Optional;

/** The keys that the organization entered gave to programs. */
public interface ApiKeys {

    /** The key of that id, or nothing; held until the unit of work ends. */
    Optional<ApiKey> find(ApiKeyId key);

    /** The key of that id with what it takes to act with it, or nothing, as of a suspended organization; held by nobody. */
    Optional<Presented> present(ApiKeyId key);

    /** How many are good at that time. */
    int goodAt(Instant time);

    /** The saving that writes the change. */
    Saving saving(Change<ApiKey> change);

    /** The saving that notes when it was last used; it tells nothing, and never sets it back. */
    Saving using(OrganizationId organization, ApiKeyId key, Instant at);

    /**
     * A key that somebody acts with.
     *
     * @param maker what whoever made it may do now, which is nothing for who is no active member any more
     * @param usedAt when it was last noted to be used, or null
     */
    record Presented(ApiKey key, Grants maker, Instant usedAt) {

        public Presented {
            requireNonNull(key, "key");
            requireNonNull(maker, "maker");
        }
    }
}
