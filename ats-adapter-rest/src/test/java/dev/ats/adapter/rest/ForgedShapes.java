package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Forgery.base64;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import java.util.ArrayList;
import java.util.List;

/** A good token, written in another way than the only one. */
final class ForgedShapes {

    private static final String GOOD = new Forgery().signed();

    private ForgedShapes() {}

    static List<Forged> all() throws JOSEException {
        String[] parts = GOOD.split("\\.");
        List<Forged> all = new ArrayList<>(List.of(
                new Forged("nothing", ""),
                new Forged("a word", "x"),
                new Forged("dots", ".."),
                new Forged("two segments", parts[0] + "." + parts[1]),
                new Forged("no signature", parts[0] + "." + parts[1] + "."),
                new Forged("no header", "." + parts[1] + "." + parts[2]),
                new Forged("no claims", parts[0] + ".." + parts[2]),
                new Forged("another segment", GOOD + ".x"),
                new Forged("an empty segment more", GOOD + "."),
                new Forged("encrypted", encrypted()),
                new Forged(
                        "oversized",
                        new Forgery()
                                .claim("jti", "\"" + "x".repeat(4096) + "\"")
                                .signed()),
                new Forged("padded", parts[0] + "=." + parts[1] + "." + parts[2]),
                new Forged("padded signature", GOOD + "=="),
                new Forged("plus for minus", GOOD.replace('-', '+').replace('_', '/') + "+"),
                new Forged("a space within", parts[0] + ". " + parts[1] + "." + parts[2]),
                new Forged("a space at the end", GOOD + " x"),
                new Forged("two tokens", GOOD + "," + GOOD),
                new Forged("in quotes", "\"" + GOOD + "\"")));
        for (int part = 0; part < parts.length; part++) {
            for (int at : new int[] {0, parts[part].length() / 2, parts[part].length() - 1}) {
                all.add(new Forged("segment " + part + " altered at " + at, altered(parts, part, at)));
            }
            all.add(new Forged("segment " + part + " cut short", without(parts, part)));
        }
        for (int bits = 1; bits < 16; bits++) {
            all.add(new Forged("a signature with " + bits + " in its spare bits", spare(GOOD, bits)));
        }
        all.add(new Forged("claims with something in their spare bits", spareInClaims()));
        all.add(new Forged(
                "claims of another token",
                parts[0] + "."
                        + new Forgery().claim("sub", Canned.id(11)).input().split("\\.")[1] + "." + parts[2]));
        return all;
    }

    private static String encrypted() throws JOSEException {
        JWEObject jwe = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A128GCM)
                        .keyID("now")
                        .build(),
                new Payload(GOOD));
        jwe.encrypt(new ECDHEncrypter(OwnKeys.NOW.toPublicJWK()));
        return jwe.serialize();
    }

    private static String altered(String[] parts, int part, int at) {
        String[] copy = parts.clone();
        char was = copy[part].charAt(at);
        copy[part] = copy[part].substring(0, at) + (was == 'A' ? 'Q' : 'A') + copy[part].substring(at + 1);
        return String.join(".", copy);
    }

    private static String without(String[] parts, int part) {
        String[] copy = parts.clone();
        copy[part] = copy[part].substring(0, copy[part].length() - 1);
        return String.join(".", copy);
    }

    private static String spare(String token, int bits) {
        String signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = signs.indexOf(token.charAt(token.length() - 1));
        return token.substring(0, token.length() - 1) + signs.charAt(last + bits);
    }

    /** Signed as it stands there, so that only the way it is written is wrong. */
    private static String spareInClaims() {
        Forgery forgery = new Forgery();
        String claims = forgery.claimsJson();
        // One byte more than three times some: four bits to spare.
        String padded = claims + " ".repeat((4 - claims.length() % 3) % 3);
        return Forgery.signed(base64(forgery.headerJson()) + "." + spare(base64(padded), 1));
    }
}
