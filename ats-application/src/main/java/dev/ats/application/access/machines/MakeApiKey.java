package dev.ats.application.access.machines;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.Set;

/**
 * "This program may do this in our organization." Nobody permits what they may not do everywhere in it themselves.
 *
 * @param name what the key is for
 * @param scopes what it permits
 * @param expiresAt when it is good no longer, or null for never
 */
public record MakeApiKey(Name name, Set<Permission> scopes, Instant expiresAt) implements Command<MakeApiKey.Made> {

    public MakeApiKey {
        requireNonNull(name, "name");
        scopes = Set.copyOf(scopes);
    }

    /**
     * A key, just made.
     *
     * @param secret what it is presented with; kept nowhere
     */
    public record Made(ApiKey.State key, Secret secret) {

        public Made {
            requireNonNull(key, "key");
            requireNonNull(secret, "secret");
        }
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
