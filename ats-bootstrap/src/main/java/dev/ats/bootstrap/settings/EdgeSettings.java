package dev.ats.bootstrap.settings;

import static dev.ats.bootstrap.settings.Variable.ATS_CORS_ORIGINS;
import static dev.ats.bootstrap.settings.Variable.ATS_HTTP_CONNECTIONS;
import static dev.ats.bootstrap.settings.Variable.ATS_PUBLIC_URL;
import static dev.ats.bootstrap.settings.Variable.ATS_RATE_LIMITS;
import static dev.ats.bootstrap.settings.Variable.ATS_TRUSTED_PROXIES;

import dev.ats.adapter.rest.edge.Edge;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.edge.Origins;
import dev.ats.adapter.rest.edge.Proxies;
import dev.ats.adapter.rest.edge.RateLimits;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands before every request.
 *
 * @param limits how many a minute of each; empty where nothing is limited
 * @param proxies who is believed about where a request comes from
 * @param origins whose pages may ask from a browser
 * @param secure whether browsers reach the product by https
 * @param connections how many there may be at once
 */
public record EdgeSettings(
        Map<Limit, Integer> limits, Proxies proxies, Origins origins, boolean secure, int connections) {

    private static final int MOST_A_MINUTE = 1_000_000;
    private static final int MOST_CONNECTIONS = 1_000_000;
    private static final Pattern QUOTA = Pattern.compile("([a-z_]+)=([1-9]\\d{0,6})");

    public EdgeSettings {
        limits = Map.copyOf(limits);
    }

    static EdgeSettings of(Values values) {
        return new EdgeSettings(
                limits(values),
                values.listed(
                        ATS_TRUSTED_PROXIES, Proxies::of, "must be addresses and networks such as 10.0.0.0/8, not "),
                values.listed(
                        ATS_CORS_ORIGINS, Origins::of, "must be origins such as https://console.example.com, not "),
                values.text(ATS_PUBLIC_URL)
                        .filter(url -> url.startsWith("https:"))
                        .isPresent(),
                values.number(ATS_HTTP_CONNECTIONS, Edge.CONNECTIONS, 1, MOST_CONNECTIONS));
    }

    /**
     * It, put up.
     *
     * @param nanos a clock that only goes forward
     */
    public Edge edge(LongSupplier nanos) {
        return new Edge(RateLimits.of(limits, nanos), proxies, origins, secure, connections, nanos);
    }

    private static Map<Limit, Integer> limits(Values values) {
        String text = values.text(ATS_RATE_LIMITS).orElse("on").toLowerCase(Locale.ROOT);
        if (text.equals("off")) {
            return Map.of();
        }
        Map<Limit, Integer> limits = new EnumMap<>(RateLimits.usual());
        if (!text.equals("on")) {
            values.list(ATS_RATE_LIMITS).forEach(one -> set(limits, one));
        }
        return limits;
    }

    private static void set(Map<Limit, Integer> limits, String one) {
        Matcher matcher = QUOTA.matcher(one);
        Optional<Limit> limit = matcher.matches() ? named(matcher.group(1)) : Optional.empty();
        int quota = limit.isPresent() ? Integer.parseInt(matcher.group(2)) : 0;
        if (limit.isEmpty() || quota > MOST_A_MINUTE) {
            throw new SettingsFault("ATS_RATE_LIMITS must be on, off, or what differs, such as sign_in=20,account=1200"
                    + " (up to " + MOST_A_MINUTE + " a minute of "
                    + Arrays.stream(Limit.values()).map(Limit::word).collect(Collectors.joining(", ")) + "), not "
                    + one);
        }
        limits.put(limit.get(), quota);
    }

    private static Optional<Limit> named(String word) {
        return Arrays.stream(Limit.values())
                .filter(limit -> limit.word().equals(word))
                .findFirst();
    }
}
