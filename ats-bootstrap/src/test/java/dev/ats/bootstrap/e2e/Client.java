package dev.ats.bootstrap.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Somebody's REST client: the real wire, signed in by the development header or not at all. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final String account;
    private final String key;

    private Client(URI base, String account, String key) {
        this.base = base;
        this.account = account;
        this.key = key;
    }

    static Client anonymous(URI base) {
        return new Client(base, null, null);
    }

    /** The same, signed in. */
    Client as(String someone) {
        return new Client(base, someone, key);
    }

    /** The same, with that idempotency key on each request. */
    Client withKey(String one) {
        return new Client(base, account, one);
    }

    Reply get(String path) throws IOException {
        return send(request(path).GET());
    }

    Reply post(String path, String json) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        String full = path.startsWith("/health") ? path : "/api/v1" + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(full)).timeout(Duration.ofSeconds(30));
        if (account != null) {
            request.header("X-User-Id", account);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
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
