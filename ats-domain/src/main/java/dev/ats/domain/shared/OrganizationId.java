package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** An employer or agency: the tenant everything but accounts belongs to. */
public record OrganizationId(UUID value) implements Id {

    /**
     * The installation itself, for what belongs to no organization: registration, sign-in, the first set-up. Its
     * journal and outbox rows live under this id, so they need no second mechanism.
     */
    public static final OrganizationId INSTALLATION = new OrganizationId(new UUID(0, 0));

    public OrganizationId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
