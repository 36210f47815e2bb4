package dev.ats.adapter.rest;

import com.nimbusds.jose.jwk.ECKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tokens whose header says more, less or something else than it may. */
final class ForgedHeaders {

    private static final ECKey FOREIGN = OwnKeys.generated("now");

    private ForgedHeaders() {}

    static List<Forged> all() {
        String jwk = FOREIGN.toPublicJWK().toJSONString();
        List<Forged> all = new ArrayList<>();
        Map.of(
                        "jwk", jwk,
                        "jku", "\"http://127.0.0.1:1/keys\"",
                        "x5u", "\"http://127.0.0.1:1/chain\"",
                        "x5c", "[\"MIIB\"]",
                        "x5t", "\"AAAA\"",
                        "crit", "[\"exp\"]",
                        "b64", "false",
                        "zip", "\"DEF\"",
                        "cty", "\"JWT\"",
                        "nonce", "\"1\"")
                .forEach((name, value) -> {
                    all.add(new Forged(
                            "own key, with " + name,
                            new Forgery().header(name, value).signed()));
                    all.add(new Forged(
                            "foreign key, with " + name,
                            new Forgery().header(name, value).signed(FOREIGN)));
                });
        all.add(new Forged(
                "a foreign key in the header alone",
                new Forgery().withoutHeader("kid").header("jwk", jwk).signed(FOREIGN)));
        all.add(new Forged(
                "unencoded payload, critically",
                new Forgery().header("b64", "false").header("crit", "[\"b64\"]").signed()));
        for (String typ : List.of("\"JWT\"", "\"jwt\"", "\"AT+JWT\"", "\"application/at+jwt\"", "\"\"", "1", "null")) {
            all.add(new Forged("typ " + typ, new Forgery().header("typ", typ).signed()));
        }
        all.add(new Forged("no typ", new Forgery().withoutHeader("typ").signed()));
        all.add(new Forged("no alg", new Forgery().withoutHeader("alg").signed()));
        all.add(new Forged(
                "a header that says alg twice",
                new Forgery()
                        .headerText("{\"alg\":\"none\",\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"now\"}")
                        .signed()));
        for (String text :
                List.of("", "[]", "\"ES256\"", "{", "{} {}", "null", "{}", "\ufeff{}", "{\"alg\"\u0000:1}")) {
            all.add(new Forged(
                    "the header " + text, new Forgery().headerText(text).signed()));
        }
        return all;
    }
}
