package dev.ats.adapter.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.ECKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token written by hand, so that any part of it can be wrong; left as it is, it is a good one. */
final class Forgery {

    static final long NOW = Canned.NOON.getEpochSecond();

    final Map<String, String> header = new LinkedHashMap<>();
    final Map<String, String> claims = new LinkedHashMap<>();
    private String headerText;
    private String claimsText;

    Forgery() {
        header.put("alg", "\"ES256\"");
        header.put("typ", "\"at+jwt\"");
        header.put("kid", "\"now\"");
        claims.put("iss", "\"" + Canned.ISSUER + "\"");
        claims.put("aud", "\"ats-api\"");
        claims.put("sub", "\"" + Canned.RECRUITER + "\"");
        claims.put("sid", "\"" + Canned.SESSION + "\"");
        claims.put("org", "\"" + Canned.BAKERY + "\"");
        claims.put("iat", String.valueOf(NOW));
        claims.put("exp", String.valueOf(NOW + 900));
        claims.put("jti", "\"" + Canned.id(401) + "\"");
    }

    /** With that in its header, as JSON. */
    Forgery header(String name, String json) {
        header.put(name, json);
        return this;
    }

    /** With that claim, as JSON. */
    Forgery claim(String name, String json) {
        claims.put(name, json);
        return this;
    }

    Forgery claim(String name, long number) {
        return claim(name, String.valueOf(number));
    }

    Forgery claim(String name, UUID id) {
        return claim(name, "\"" + id + "\"");
    }

    Forgery withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    Forgery without(String name) {
        claims.remove(name);
        return this;
    }

    /** With this for a header, whatever it is. */
    Forgery headerText(String text) {
        headerText = text;
        return this;
    }

    /** With this for claims, whatever it is. */
    Forgery claimsText(String text) {
        claimsText = text;
        return this;
    }

    String headerJson() {
        return headerText == null ? json(header) : headerText;
    }

    String claimsJson() {
        return claimsText == null ? json(claims) : claimsText;
    }

    /** What is signed. */
    String input() {
        return base64(headerJson()) + "." + base64(claimsJson());
    }

    /** Signed with the key that signs now. */
    String signed() {
        return signed(OwnKeys.NOW);
    }

    String signed(ECKey key) {
        try {
            byte[] der = der("SHA256withECDSA", key.toPrivateKey());
            return with(ECDSA.transcodeSignatureToConcat(der, 64));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whatever that says, signed with the key that signs now. */
    static String signed(String input) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(OwnKeys.NOW.toPrivateKey());
            signature.update(input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + base64(ECDSA.transcodeSignatureToConcat(signature.sign(), 64));
        } catch (GeneralSecurityException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With that signature. */
    String with(byte[] signature) {
        return input() + "." + base64(signature);
    }

    byte[] der(String algorithm, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(input().getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Signed with a secret, which is whatever is no secret. */
    String hmac(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return with(mac.doFinal(input().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String json(Map<String, String> object) {
        StringBuilder json = new StringBuilder();
        object.forEach((name, value) -> json.append(json.isEmpty() ? "{" : ",")
                .append('"')
                .append(name)
                .append("\":")
                .append(value));
        return json.append("}").toString();
    }
}
