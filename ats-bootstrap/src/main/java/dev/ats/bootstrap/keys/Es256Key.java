package dev.ats.bootstrap.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * A new key for ES256 (RFC 7518, section 3.4), as JWKs in JSON.
 *
 * @param publicKey what verifies
 * @param privateKey what signs; it holds the public part, too
 */
record Es256Key(UUID id, String publicKey, String privateKey) {

    private static final int COORDINATE = 32;

    static Es256Key generate(UUID id) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            ECPublicKey open = (ECPublicKey) pair.getPublic();
            String members = "\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"sig\",\"alg\":\"ES256\",\"kid\":\"" + id
                    + "\",\"x\":\"" + text(open.getW().getAffineX()) + "\",\"y\":\""
                    + text(open.getW().getAffineY()) + "\"";
            String d = text(((ECPrivateKey) pair.getPrivate()).getS());
            return new Es256Key(id, "{" + members + "}", "{" + members + ",\"d\":\"" + d + "\"}");
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has P-256", never);
        }
    }

    @Override
    public String toString() {
        return "(key " + id + ")";
    }

    /** A number of the curve's size, with its leading zeros and without a sign (RFC 7518, section 6.2.1.2). */
    private static String text(BigInteger number) {
        byte[] signed = number.toByteArray();
        byte[] sized = new byte[COORDINATE];
        int length = Math.min(signed.length, COORDINATE);
        System.arraycopy(signed, signed.length - length, sized, COORDINATE - length, length);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(sized);
        Arrays.fill(signed, (byte) 0);
        return text;
    }
}
