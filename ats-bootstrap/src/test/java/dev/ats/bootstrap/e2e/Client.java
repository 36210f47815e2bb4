package dev.ats.bootstrap.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Somebody's REST client: the real wire, signed in by token or development header, or not at all. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final Map<String, String> headers;

    private Client(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    static Client anonymous(URI base) {
        return new Client(base, Map.of());
    }

    /** The same, signed in by the development header. */
    Client as(String someone) {
        return with("X-User-Id", someone);
    }

    /** The same, signed in by that access token. */
    Client bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same, with that idempotency key on each request. */
    Client withKey(String one) {
        return with("Idempotency-Key", one);
    }

    /** The same, with that header on each request. */
    Client with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Client(base, more);
    }

    /** What it proves itself with. */
    String authorization() {
        return headers.get("Authorization");
    }

    Reply get(String path) throws IOException {
        return send(request(path).GET());
    }

    Reply post(String path, String json) throws IOException {
        return send("POST", path, json);
    }

    Reply post(String path, Map<String, ?> body) throws IOException {
        return send("POST", path, JSON.writeValueAsString(body));
    }

    Reply put(String path, Map<String, ?> body) throws IOException {
        return send("PUT", path, JSON.writeValueAsString(body));
    }

    /** Any request, as JSON unless its headers say otherwise. */
    Reply send(String method, String path, String body) throws IOException {
        HttpRequest.Builder request = request(path);
        if (!headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        boolean beside = path.startsWith("/health") || path.equals("/openapi.json");
        String full = beside ? path : "/api/v1" + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(full)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        return request;
    }

    private static Reply send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String body = response.body();
            boolean json = body.startsWith("{") || body.startsWith("[");
            return new Reply(response.statusCode(), json ? JSON.readTree(body) : JSON.nullNode(), response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What came back. */
    record Reply(int status, JsonNode body, HttpResponse<String> raw) {

        String text(String field) {
            return body.path(field).asText();
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }
}
