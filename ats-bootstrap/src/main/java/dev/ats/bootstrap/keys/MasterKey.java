package dev.ats.bootstrap.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** The installation's secret key, 256 bits; used for nothing but to derive a key for each use. Never shown. */
public final class MasterKey {

    private static final int SIZE = 32;

    private final byte[] bits;

    private MasterKey(byte[] bits) {
        this.bits = bits;
    }

    /** The key that base64 text says, or nothing when it does not say 32 bytes. */
    public static Optional<MasterKey> read(String base64) {
        try {
            byte[] bits = Base64.getDecoder().decode(base64.strip());
            return bits.length == SIZE ? Optional.of(new MasterKey(bits)) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    static MasterKey fresh(SecureRandom random) {
        byte[] bits = new byte[SIZE];
        random.nextBytes(bits);
        return new MasterKey(bits);
    }

    /** The key for one use (HKDF-SHA-256, RFC 5869), from which neither this nor any other can be told. */
    byte[] derive(String label) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(bits, null, label.getBytes(StandardCharsets.UTF_8)));
        byte[] derived = new byte[SIZE];
        generator.generateBytes(derived, 0, SIZE);
        return derived;
    }

    String write() {
        return Base64.getEncoder().encodeToString(bits);
    }

    @Override
    public String toString() {
        return "(secret key)";
    }
}
