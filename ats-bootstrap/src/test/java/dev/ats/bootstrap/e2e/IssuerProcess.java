package dev.ats.bootstrap.e2e;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** An identity provider in a process of its own, on loopback: it tells about itself and its keys, and signs what it is told. */
final class IssuerProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final String url;

    private IssuerProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static IssuerProcess start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IssuerProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String url = out.readLine();
        if (url == null) {
            throw new AssertionError("the issuer did not start");
        }
        return new IssuerProcess(process, url);
    }

    /** What its tokens say. */
    String url() {
        return url;
    }

    /** A token of its that says so. */
    String sign(JWTClaimsSet claims) throws IOException {
        return post("/sign", claims.toString());
    }

    /** It signs with another key from now on. */
    void rotate() throws IOException {
        post("/rotate", "");
    }

    private String post(String path, String body) throws IOException {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(url + path))
                                    .timeout(Duration.ofSeconds(20))
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The process itself; it ends with the one that started it, whose end of the pipe it waits for. */
    public static void main(String[] none) throws IOException, JOSEException {
        AtomicReference<ECKey> key = new AtomicReference<>(newKey(1));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, "{\"issuer\": \"" + url + "\", \"jwks_uri\": \"" + url + "/keys\"}"));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.get()).toString(true)));
        server.createContext("/rotate", exchange -> {
            key.set(newKey(Integer.parseInt(key.get().getKeyID()) + 1));
            answer(exchange, "");
        });
        server.createContext("/sign", exchange -> {
            String claims = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, signed(claims, key.get()));
        });
        server.start();
        System.out.println(url);
        System.out.flush();
        while (System.in.read() >= 0) {
            // Nobody says anything: the end is what is waited for.
        }
        System.exit(0);
    }

    private static ECKey newKey(int number) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(Integer.toString(number))
                    .generate();
        } catch (JOSEException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String signed(String claims, ECKey key) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    JWTClaimsSet.parse(claims));
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException | ParseException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
