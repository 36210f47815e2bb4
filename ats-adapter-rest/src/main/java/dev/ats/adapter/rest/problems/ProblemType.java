package dev.ats.adapter.rest.problems;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Rule;

/**
 * A kind of problem, as clients know it: by its code.
 *
 * @param status the HTTP status it is answered with
 * @param code a stable word
 * @param detail one sentence for a person, without values of the request
 */
public record ProblemType(int status, String code, String detail) {

    public ProblemType {
        requireNonNull(code, "code");
        requireNonNull(detail, "detail");
    }

    /** The problem of having broken that rule. */
    public static ProblemType of(Rule rule) {
        return new ProblemType(statusOf(rule.kind()), rule.code(), rule.detail());
    }

    /** What identifies it, as a URI. */
    public String uri() {
        return "urn:ats:problem:" + code;
    }

    /** Its name for a person: the code in words. */
    public String title() {
        String words = code.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static int statusOf(Rule.Kind kind) {
        return switch (kind) {
            case INVALID, BROKEN_RULE -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case DUPLICATE, STALE -> 409;
            case PRECONDITION_FAILED -> 412;
            case KEY_REUSED -> 422;
            case THROTTLED -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
