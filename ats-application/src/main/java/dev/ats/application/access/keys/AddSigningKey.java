package dev.ats.application.access.keys;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import java.util.UUID;

/** "Sign with this key from now on." Said by the product itself; it knows the id before, because that is in the key. */
public record AddSigningKey(UUID id, String publicKey, String wrapped) implements Command<SigningKey> {

    public AddSigningKey {
        requireNonNull(id, "id");
        requireNonNull(publicKey, "publicKey");
        requireNonNull(wrapped, "wrapped");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
