package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Forgery.base64;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.ECKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tokens signed in another way, with another key, or hardly at all. */
final class ForgedKeys {

    private static final ECKey FOREIGN = OwnKeys.generated("now");

    private ForgedKeys() {}

    static List<Forged> all() throws JOSEException, GeneralSecurityException {
        return Stream.of(algorithms(), keys(), signatures())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Forged> algorithms() throws JOSEException, GeneralSecurityException {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        KeyPair p384 = pair("secp384r1");
        PublicKey known = OwnKeys.NOW.toPublicKey();
        Forgery rs256 = new Forgery().header("alg", "\"RS256\"");
        Forgery es384 = new Forgery().header("alg", "\"ES384\"");
        Forgery wrongCurve = new Forgery();
        Forgery hs256 = new Forgery().header("alg", "\"HS256\"");
        Forgery none = new Forgery().header("alg", "\"none\"");
        return List.of(
                new Forged("alg none, not signed", none.input() + "."),
                new Forged("alg none, with a signature", none.signed()),
                new Forged("alg None", new Forgery().header("alg", "\"None\"").input() + "."),
                new Forged("alg es256", new Forgery().header("alg", "\"es256\"").signed()),
                new Forged("alg empty", new Forgery().header("alg", "\"\"").signed()),
                new Forged(
                        "alg a list", new Forgery().header("alg", "[\"ES256\"]").signed()),
                new Forged("alg null", new Forgery().header("alg", "null").signed()),
                new Forged("HS256 with the public key", hs256.hmac(known.getEncoded())),
                new Forged(
                        "HS256 with the public JWK",
                        hs256.hmac(OwnKeys.NOW.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))),
                new Forged("HS256 with nothing", hs256.hmac(new byte[1])),
                new Forged("HS256 under the name of ES256", new Forgery().hmac(known.getEncoded())),
                new Forged(
                        "RS256",
                        rs256.with(
                                rs256.der("SHA256withRSA", rsa.generateKeyPair().getPrivate()))),
                new Forged(
                        "ES384",
                        es384.with(
                                ECDSA.transcodeSignatureToConcat(es384.der("SHA384withECDSA", p384.getPrivate()), 96))),
                new Forged(
                        "another curve under the name of ES256",
                        wrongCurve.with(ECDSA.transcodeSignatureToConcat(
                                wrongCurve.der("SHA256withECDSA", p384.getPrivate()), 96))),
                new Forged("ES256K", new Forgery().header("alg", "\"ES256K\"").signed()),
                new Forged("another digest", sha512()));
    }

    private static List<Forged> keys() {
        return List.of(
                new Forged("signed with a foreign key", new Forgery().signed(FOREIGN)),
                new Forged("signed with another key of ours", new Forgery().signed(OwnKeys.BEFORE)),
                new Forged(
                        "under another kid of ours",
                        new Forgery().header("kid", "\"before\"").signed()),
                new Forged(
                        "under an unknown kid",
                        new Forgery().header("kid", "\"nobody\"").signed()),
                new Forged(
                        "under a path for a kid",
                        new Forgery().header("kid", "\"../../dev/null\"").signed()),
                new Forged(
                        "under SQL for a kid",
                        new Forgery().header("kid", "\"x' or '1'='1\"").signed()),
                new Forged(
                        "under an empty kid",
                        new Forgery().header("kid", "\"\"").signed()),
                new Forged(
                        "under a long kid",
                        new Forgery()
                                .header("kid", "\"" + "k".repeat(201) + "\"")
                                .signed()),
                new Forged(
                        "under a kid that is no text",
                        new Forgery().header("kid", "1").signed()),
                new Forged("under no kid", new Forgery().withoutHeader("kid").signed()));
    }

    private static List<Forged> signatures() throws JOSEException {
        Forgery good = new Forgery();
        byte[] der = good.der("SHA256withECDSA", OwnKeys.NOW.toPrivateKey());
        byte[] order = OwnKeys.NOW.getCurve().toECParameterSpec().getOrder().toByteArray();
        byte[] orders = new byte[64];
        System.arraycopy(order, order.length - 32, orders, 0, 32);
        System.arraycopy(order, order.length - 32, orders, 32, 32);
        byte[] ones = new byte[64];
        ones[31] = 1;
        ones[63] = 1;
        byte[] zeroS = ECDSA.transcodeSignatureToConcat(der, 64);
        Arrays.fill(zeroS, 32, 64, (byte) 0);
        return List.of(
                new Forged("a zero signature (CVE-2022-21449)", good.with(new byte[64])),
                new Forged("a signature with zero s", good.with(zeroS)),
                new Forged("a signature of the curve's order", good.with(orders)),
                new Forged("a signature of ones", good.with(ones)),
                new Forged("a DER signature", good.with(der)),
                new Forged("a zero DER signature", good.with(new byte[] {0x30, 6, 2, 1, 0, 2, 1, 0})),
                new Forged("a signature of 63 bytes", good.with(new byte[63])),
                new Forged("a signature of 65 bytes", good.with(new byte[65])),
                new Forged("a signature as text", good.input() + "." + base64("signed, yours truly")));
    }

    private static KeyPair pair(String curve) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private static String sha512() throws JOSEException {
        Forgery forgery = new Forgery();
        return forgery.with(
                ECDSA.transcodeSignatureToConcat(forgery.der("SHA512withECDSA", OwnKeys.NOW.toPrivateKey()), 64));
    }
}
