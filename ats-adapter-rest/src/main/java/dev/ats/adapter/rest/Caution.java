package dev.ats.adapter.rest;

import java.util.HashMap;
import java.util.Map;

/**
 * What every answer says to browsers: neither keep it, nor guess what it is, nor show it in a frame or to another site.
 *
 * @param headers a route that says otherwise in a header of its own is right
 */
record Caution(Map<String, String> headers) {

    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    Caution {
        headers = Map.copyOf(headers);
    }

    /** @param secure whether browsers reach the product by https, and are to do so from now on (RFC 6797) */
    static Caution of(boolean secure) {
        Map<String, String> headers = new HashMap<>(ALWAYS);
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return new Caution(headers);
    }
}
