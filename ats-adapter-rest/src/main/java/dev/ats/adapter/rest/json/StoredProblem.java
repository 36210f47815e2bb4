package dev.ats.adapter.rest.json;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A problem that was kept: what a problem document says of a refusal, without what belongs to one request.
 *
 * @param facts what stands beside code and detail, by snake_case name
 */
public record StoredProblem(String code, String detail, Map<String, Object> facts) {

    public StoredProblem {
        requireNonNull(code, "code");
        requireNonNull(detail, "detail");
        facts = Map.copyOf(facts);
    }
}
