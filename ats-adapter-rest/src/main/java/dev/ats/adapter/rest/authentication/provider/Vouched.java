package dev.ats.adapter.rest.authentication.provider;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.Set;

/**
 * What a provider's token says, when it is genuine.
 *
 * @param email the address it has proved to be theirs, or null
 * @param organization what it calls the organization they act in, or null
 * @param roles what they are there; empty where it says nothing that is a role here
 * @param secondFactor whether they proved a second factor to it
 */
public record Vouched(
        ExternalIdentity identity,
        Email email,
        Name fullName,
        ExternalId organization,
        Set<RoleName> roles,
        boolean secondFactor,
        Instant expiresAt) {

    public Vouched {
        requireNonNull(identity, "identity");
        requireNonNull(fullName, "fullName");
        roles = Set.copyOf(roles);
        requireNonNull(expiresAt, "expiresAt");
    }
}
