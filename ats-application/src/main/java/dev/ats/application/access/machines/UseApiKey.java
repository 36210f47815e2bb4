package dev.ats.application.access.machines;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.OrganizationId;

/** "It is me, the program that you gave this key." Asked by nobody in particular; answered with who may act. */
public record UseApiKey(OrganizationId organization, ApiKeyId key, Secret secret) implements Command<Actor.Machine> {

    public UseApiKey {
        requireNonNull(organization, "organization");
        requireNonNull(key, "key");
        requireNonNull(secret, "secret");
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
