package dev.ats.adapter.rest.edge;

import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.WireProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one request has been let have: where its sender stands with every limit that counts it. */
public final class Allowance {

    /** What it is called among the attributes of a request. */
    public static final String ATTRIBUTE = Allowance.class.getName();

    private static final int WINDOW_SECONDS = 60;

    private final RateLimits limits;
    private final List<Standing> standings = new ArrayList<>();

    public Allowance(RateLimits limits) {
        this.limits = limits;
    }

    /** Counts the request once more, as one of theirs. */
    public void count(Limit limit, String whose) {
        limits.take(limit, whose).ifPresent(standings::add);
    }

    /** What to refuse it with, or nothing when it is within all limits. */
    public Optional<Problem> problem() {
        return standings.stream()
                .filter(standing -> !standing.taken())
                .findFirst()
                .map(standing -> new Problem(
                        WireProblems.TOO_MANY_REQUESTS,
                        Map.of("limit", standing.limit().word(), "retry_after", standing.retrySeconds()),
                        List.of()));
    }

    /**
     * {@code RateLimit} and {@code RateLimit-Policy}, as draft-ietf-httpapi-ratelimit-headers-10 has them; none where
     * nothing is limited.
     */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!standings.isEmpty()) {
            headers.put("RateLimit", items(one -> ";r=" + one.remaining() + ";t=" + one.resetSeconds()));
            headers.put("RateLimit-Policy", items(one -> ";q=" + one.quota() + ";w=" + WINDOW_SECONDS));
        }
        return headers;
    }

    private String items(Function<Standing, String> parameters) {
        return standings.stream()
                .map(one -> "\"" + one.limit().word() + "\"" + parameters.apply(one))
                .collect(Collectors.joining(", "));
    }
}
