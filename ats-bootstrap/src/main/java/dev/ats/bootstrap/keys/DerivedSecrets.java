package dev.ats.bootstrap.keys;

import dev.ats.application.access.Secrets;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Id;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secrets by chance, and secrets of things: HMAC-SHA-256 of kind and id under a key derived for this alone. */
public final class DerivedSecrets implements Secrets {

    private static final String HMAC = "HmacSHA256";
    private static final int SIZE = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    public DerivedSecrets(MasterKey master) {
        this.key = new SecretKeySpec(master.derive("ats mailed secrets 1"), HMAC);
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
            mac.update(thing.getClass().getSimpleName().getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            mac.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(thing.value().getMostSignificantBits())
                    .putLong(thing.value().getLeastSignificantBits())
                    .flip());
            return secret(mac.doFinal());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", never);
        }
    }

    private static Secret secret(byte[] bits) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }
}
