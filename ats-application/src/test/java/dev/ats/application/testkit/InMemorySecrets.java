package dev.ats.application.testkit;

import dev.ats.application.access.Secrets;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;

/** Secrets that anybody could find, for tests. */
public final class InMemorySecrets implements Secrets {

    @Override
    public Secret fresh() {
        return of(UUID.randomUUID().toString());
    }

    @Override
    public Secret of(Id thing) {
        return of(thing.value().toString());
    }

    private static Secret of(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException never) {
            throw new AssertionError(never);
        }
    }
}
