package dev.ats.bootstrap.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** A REST client as anybody would write one: JSON over HTTP, with a bearer token once signed in. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI base;

    Wire(URI server) {
        this.base = server;
    }

    /** What came back. */
    record Reply(int status, JsonNode body) {

        String text(String field) {
            return body.path(field).asText();
        }
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @param token the access token of whoever asks, or null for nobody
     * @param body what is sent as JSON, or null for nothing
     */
    Reply send(String method, String path, String token, Map<String, ?> body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve("/api/v1" + path)).timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            if (body == null) {
                request.method(method, HttpRequest.BodyPublishers.noBody());
            } else {
                request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
            }
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), read(response.body()));
        } catch (IOException gone) {
            throw new DemoFailed(method + " " + path + " was not answered: " + gone.getMessage(), gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted", stopped);
        }
    }

    private static JsonNode read(String text) throws JsonProcessingException {
        return text.startsWith("{") || text.startsWith("[")
                ? JSON.readTree(text)
                : JSON.getNodeFactory().textNode(text);
    }
}
