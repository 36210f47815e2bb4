package dev.ats.bootstrap.keys;

import dev.ats.application.access.Secrets;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Id;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secrets by chance, and secrets of things: HMAC-SHA-256 of kind and id under a key. */
public final class DerivedSecrets implements Secrets {

    private static final String HMAC = "HmacSHA256";
    private static final int SIZE = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    /** With a key of 32 bytes. */
    public DerivedSecrets(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /** With a key that nobody else has, and that goes with this process. */
    public static DerivedSecrets ofThisProcess() {
        byte[] key = new byte[SIZE];
        new SecureRandom().nextBytes(key);
        return new DerivedSecrets(key);
    }

    @Override
    public Secret fresh() {
        byte[] bits = new byte[SIZE];
        random.nextBytes(bits);
        return secret(bits);
    }

    @Override
    public Secret of(Id thing) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            String name = thing.getClass().getSimpleName() + " " + thing.value();
            return secret(mac.doFinal(name.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", never);
        }
    }

    private static Secret secret(byte[] bits) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }
}
