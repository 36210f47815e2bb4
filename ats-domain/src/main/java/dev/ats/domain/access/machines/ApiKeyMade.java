package dev.ats.domain.access.machines;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;
import java.util.List;

/** A program was given a key to the organization it happened in, which permits this. */
public record ApiKeyMade(ApiKeyId key, List<Permission> scopes) implements Event {

    public ApiKeyMade {
        requireNonNull(key, "key");
        scopes = List.copyOf(scopes);
    }

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.API_KEY, key.value());
    }
}
