package dev.ats.adapter.rest.routes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Links of RFC 8288, relative to the server, so that they are right behind any proxy. */
final class Links {

    private Links() {}

    static String page(String path, Map<String, String> everyPage, int limit, String cursor) {
        Map<String, String> query = new LinkedHashMap<>(everyPage);
        query.put("limit", String.valueOf(limit));
        query.put("cursor", cursor);
        return path
                + query.entrySet().stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
