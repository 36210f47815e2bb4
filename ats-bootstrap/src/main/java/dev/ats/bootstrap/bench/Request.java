package dev.ats.bootstrap.bench;

import java.nio.charset.StandardCharsets;

/**
 * A request as it goes over the wire, made before any clock runs.
 *
 * @param text all of it
 * @param expected the status it must be answered with
 */
record Request(String text, int expected) {

    /** @param token of whoever asks, or null for nobody */
    static Request get(String path, String token) {
        return new Request(head("GET", path, token).append("\r\n").toString(), 200);
    }

    /** @param token of whoever asks, or null for nobody */
    static Request post(String path, String token, String json, int expected) {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        String text = head("POST", path, token)
                .append("Content-Type: application/json\r\nContent-Length: ")
                .append(length)
                .append("\r\n\r\n")
                .append(json)
                .toString();
        return new Request(text, expected);
    }

    /** Its first line, for whoever wants to know which one failed. */
    String line() {
        return text.substring(0, text.indexOf(" HTTP/1.1"));
    }

    private static StringBuilder head(String method, String path, String token) {
        StringBuilder text = new StringBuilder()
                .append(method)
                .append(" /api/v1")
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost\r\n");
        return token == null
                ? text
                : text.append("Authorization: Bearer ").append(token).append("\r\n");
    }
}
