package dev.ats.application.testkit;

import dev.ats.application.access.Secrets;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Secrets that everybody could guess: of a thing, made of its id; fresh ones, made of a count. Thread-safe. */
public final class CountingSecrets implements Secrets {
    private static final int HALF = 21;

    private final AtomicLong last = new AtomicLong();
    private final AtomicReference<Id> mailed = new AtomicReference<>();

    @Override
    public Secret fresh() {
        return secret("fresh " + last.incrementAndGet());
    }

    @Override
    public Secret freshFor(Id thing) {
        return sealed(thing, fresh().value().substring(0, HALF));
    }

    @Override
    public boolean isMadeFor(Id thing, Secret secret) {
        return sealed(thing, secret.value().substring(0, HALF)).equals(secret);
    }

    private static Secret sealed(Id thing, String chance) {
        return new Secret(chance + secret("seal " + thing + chance).value().substring(HALF));
    }

    @Override
    public Secret of(Id thing) {
        mailed.set(thing);
        return secret("of " + thing.value());
    }

    /** What the newest secret of a thing is of: what would be mailed last. */
    public Id mailed() {
        return mailed.get();
    }

    private static Secret secret(String seed) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(hash(seed)));
    }

    static String hex(String seed) {
        return HexFormat.of().formatHex(hash(seed));
    }

    private static byte[] hash(String seed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
