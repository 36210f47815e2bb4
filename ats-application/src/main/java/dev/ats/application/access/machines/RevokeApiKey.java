package dev.ats.application.access.machines;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.machines.ApiKeyId;

/** "This key is good no longer." One that was revoked already is so just as well. */
public record RevokeApiKey(ApiKeyId key) implements Command<ApiKeyId> {

    public RevokeApiKey {
        requireNonNull(key, "key");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
