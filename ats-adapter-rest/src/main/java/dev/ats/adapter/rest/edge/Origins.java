package dev.ats.adapter.rest.edge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The origins (RFC 6454) whose pages may ask from a browser, each named in full: never a pattern, never all.
 *
 * @param all as browsers write them
 */
public record Origins(Set<String> all) {

    public Origins {
        all = Set.copyOf(all);
    }

    /** None: pages may ask only where they come from. */
    public static Origins none() {
        return new Origins(Set.of());
    }

    /**
     * These.
     *
     * @param texts such as {@code https://console.example.com}
     * @throws IllegalArgumentException when one of them is no origin; the message is that one
     */
    public static Origins of(List<String> texts) {
        Set<String> all = new LinkedHashSet<>();
        texts.forEach(text -> all.add(origin(text)));
        return new Origins(all);
    }

    private static String origin(String text) {
        URI uri = uri(text);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean isOrigin = uri.getHost() != null
                && Set.of("http", "https").contains(scheme)
                && uri.getRawUserInfo() == null
                && uri.getRawPath().isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
        if (!isOrigin) {
            throw new IllegalArgumentException(text);
        }
        boolean isUsual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (isUsual ? "" : ":" + uri.getPort());
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException none) {
            throw new IllegalArgumentException(text, none);
        }
    }
}
