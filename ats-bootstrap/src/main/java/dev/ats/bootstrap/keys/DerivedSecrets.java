package dev.ats.bootstrap.keys;

import dev.ats.application.access.Secrets;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Id;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets by chance, half of them a seal where it is to be told later whose they were, and secrets of things: both
 * HMAC-SHA-256 of kind and id, each under a key derived for this alone.
 */
public final class DerivedSecrets implements Secrets {

    private static final String HMAC = "HmacSHA256";
    private static final int SIZE = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final SecretKeySpec seal;

    public DerivedSecrets(MasterKey master) {
        this.key = new SecretKeySpec(master.derive("ats mailed secrets 1"), HMAC);
        this.seal = new SecretKeySpec(master.derive("ats sealed secrets 1"), HMAC);
    }

    @Override
    public Secret fresh() {
        byte[] bits = new byte[SIZE];
        random.nextBytes(bits);
        return secret(bits);
    }

    @Override
    public Secret freshFor(Id thing) {
        byte[] chance = new byte[SIZE / 2];
        random.nextBytes(chance);
        return sealed(thing, chance);
    }

    @Override
    public boolean isMadeFor(Id thing, Secret secret) {
        byte[] chance = Arrays.copyOf(Base64.getUrlDecoder().decode(secret.value()), SIZE / 2);
        return sealed(thing, chance).digest().isOf(secret);
    }

    @Override
    public Secret of(Id thing) {
        return secret(hmac(key, thing, new byte[0]));
    }

    private Secret sealed(Id thing, byte[] chance) {
        byte[] bits = Arrays.copyOf(chance, SIZE);
        System.arraycopy(hmac(seal, thing, chance), 0, bits, SIZE / 2, SIZE / 2);
        return secret(bits);
    }

    private static byte[] hmac(SecretKeySpec key, Id thing, byte[] more) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(thing.getClass().getSimpleName().getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            mac.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(thing.value().getMostSignificantBits())
                    .putLong(thing.value().getLeastSignificantBits())
                    .flip());
            return mac.doFinal(more);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", never);
        }
    }

    private static Secret secret(byte[] bits) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }
}
