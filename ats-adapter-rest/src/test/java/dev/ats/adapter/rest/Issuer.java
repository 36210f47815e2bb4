package dev.ats.adapter.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ats.adapter.rest.authentication.provider.Provider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An identity provider on loopback, with its configuration, its keys and its tokens; it remembers who asked for what. */
final class Issuer implements AutoCloseable {

    static final String AUDIENCE = "ats-console";

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService serving = Executors.newCachedThreadPool();
    private volatile RSAKey key = newKey("key-1");
    private volatile boolean away;
    private volatile String claimed;

    Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        server.setExecutor(serving);
        server.createContext("/", this::answer);
        server.start();
    }

    private static RSAKey newKey(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (JOSEException never) {
            throw new IllegalStateException(never);
        }
    }

    /** What its tokens say. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Provider provider() {
        return new Provider(url(), Set.of(AUDIENCE), null, Map.of());
    }

    /** It signs with another key from now on, and tells no more of the one before. */
    void rotate(String kid) {
        key = newKey(kid);
    }

    /** Nothing but failures comes from it, until it is back. */
    void goAway(boolean gone) {
        away = gone;
    }

    /** It says that it is somebody else. */
    void claimToBe(String issuer) {
        claimed = issuer;
    }

    RSAKey key() {
        return key;
    }

    /** What it says of somebody, as most providers do. */
    JWTClaimsSet.Builder about(String subject, Date now) {
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .audience(AUDIENCE)
                .subject(subject)
                .issueTime(now)
                .expirationTime(Date.from(now.toInstant().plusSeconds(300)))
                .claim("email", subject + "@example.org")
                .claim("email_verified", true)
                .claim("name", "Ada Lovelace");
    }

    String signed(JWTClaimsSet claims) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
    }

    String signed(JWSHeader header, JWTClaimsSet claims) {
        try {
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException never) {
            throw new IllegalStateException(never);
        }
    }

    /** A token of whatever is said, even of what is no claims at all. */
    String signedText(String said) {
        try {
            JWSObject token = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    new Payload(said));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException never) {
            throw new IllegalStateException(never);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String body =
                switch (path) {
                    case "/.well-known/openid-configuration" ->
                        "{\"issuer\": \"" + (claimed == null ? url() : claimed) + "\", \"jwks_uri\": \"" + url()
                                + "/keys\"}";
                    case "/keys" -> new JWKSet(key).toString(true);
                    default -> null;
                };
        byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : body == null ? 404 : 200, away || body == null ? -1 : bytes.length);
        if (!away && body != null) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        serving.shutdownNow();
    }
}
