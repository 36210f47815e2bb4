package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Forgery.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tokens that are signed with our own key, and say what we never say. */
final class ForgedClaims {

    private static final String GOOD = new Forgery().signed();

    private ForgedClaims() {}

    static List<Forged> all() {
        return Stream.of(claims(), times()).flatMap(List::stream).toList();
    }

    private static List<Forged> claims() {
        List<Forged> all = new ArrayList<>();
        for (String name : List.of("iss", "aud", "sub", "sid", "iat", "exp", "jti")) {
            all.add(new Forged("no " + name, new Forgery().without(name).signed()));
        }
        for (String name : List.of("iss", "aud", "sub", "sid", "org", "iat", "exp", "jti", "nbf")) {
            for (String wrong : List.of("null", "true", "{}", "[]", "1.5", "\"\"", "-1", "1e400", "\"x\"")) {
                all.add(new Forged(
                        name + " " + wrong, new Forgery().claim(name, wrong).signed()));
            }
            String twice = new Forgery().claimsJson();
            String value = new Forgery().claims.getOrDefault(name, String.valueOf(NOW));
            all.add(new Forged(
                    name + " twice",
                    new Forgery()
                            .claimsText("{\"" + name + "\":" + value + (name.equals("nbf") ? ",\"nbf\":" + value : "")
                                    + "," + twice.substring(1))
                            .signed()));
        }
        for (String name : List.of("sub", "sid", "org", "jti")) {
            String upper = "\"0189ABCD-0000-7000-8000-00000000000A\"";
            all.add(new Forged(
                    name + " in capitals", new Forgery().claim(name, upper).signed()));
            all.add(new Forged(
                    name + " 1-1-1-1-1",
                    new Forgery().claim(name, "\"1-1-1-1-1\"").signed()));
            all.add(new Forged(
                    name + " with space",
                    new Forgery().claim(name, "\" " + Canned.id(10) + "\"").signed()));
        }
        for (String iss : List.of(Canned.ISSUER + "/", Canned.ISSUER.toUpperCase(Locale.ROOT), "http://ats")) {
            all.add(new Forged(
                    "iss " + iss, new Forgery().claim("iss", "\"" + iss + "\"").signed()));
        }
        for (String aud : List.of("\"ats\"", "\"ats-api \"", "[\"ats-api\"]", "[\"other\",\"ats-api\"]")) {
            all.add(new Forged("aud " + aud, new Forgery().claim("aud", aud).signed()));
        }
        all.add(new Forged(
                "an unknown claim", new Forgery().claim("roles", "[\"admin\"]").signed()));
        all.add(new Forged(
                "claims in claims",
                new Forgery().claim("sub", new Forgery().claimsJson()).signed()));
        for (String text : List.of("", "[]", "\"x\"", "5", "{", "{}", "[".repeat(900), "{\"a\":".repeat(200))) {
            all.add(new Forged(
                    "the claims " + text.substring(0, Math.min(text.length(), 9)),
                    new Forgery().claimsText(text).signed()));
        }
        all.add(new Forged("a token in a token", new Forgery().claimsText(GOOD).signed()));
        return all;
    }

    private static List<Forged> times() {
        return List.of(
                new Forged(
                        "expired now",
                        new Forgery().claim("iat", NOW - 900).claim("exp", NOW).signed()),
                new Forged(
                        "expired long ago",
                        new Forgery().claim("iat", 0).claim("exp", 900).signed()),
                new Forged(
                        "good for too long",
                        new Forgery().claim("exp", NOW + 961).signed()),
                new Forged(
                        "good for ever",
                        new Forgery().claim("exp", 253_402_300_799L).signed()),
                new Forged(
                        "good beyond time",
                        new Forgery().claim("exp", Long.MAX_VALUE).signed()),
                new Forged(
                        "exp as text",
                        new Forgery().claim("exp", "\"" + (NOW + 900) + "\"").signed()),
                new Forged(
                        "exp with a fraction",
                        new Forgery().claim("exp", NOW + 900 + ".0").signed()),
                new Forged(
                        "exp beyond long",
                        new Forgery().claim("exp", "9".repeat(40)).signed()),
                new Forged(
                        "issued in the future",
                        new Forgery().claim("iat", NOW + 61).signed()),
                new Forged(
                        "issued after it expires",
                        new Forgery()
                                .claim("iat", NOW + 50)
                                .claim("exp", NOW + 50)
                                .signed()),
                new Forged("not yet good", new Forgery().claim("nbf", NOW + 61).signed()),
                new Forged(
                        "milliseconds",
                        new Forgery().claim("exp", (NOW + 900) * 1000).signed()));
    }
}
