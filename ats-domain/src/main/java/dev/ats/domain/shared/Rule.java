package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A rule that a request can break, with the stable word clients test for.
 *
 * @param kind decides how it is answered
 * @param code snake_case, never changed once published
 * @param detail one sentence for a person, without values of the request
 */
public record Rule(Kind kind, String code, String detail) {

    /** The fixed kinds of refusal; each has one place on the wire. */
    public enum Kind {
        /** The request itself makes no sense. */
        INVALID,
        /** Well-formed, but against a rule of the domain. */
        BROKEN_RULE,
        /** Nobody is signed in, and somebody must be. */
        UNAUTHENTICATED,
        /** The actor may see it, but not do this. */
        FORBIDDEN,
        /** It is not there, or not for this actor to know of. */
        NOT_FOUND,
        /** It exists already, or the same request is under way. */
        DUPLICATE,
        /** Somebody else changed it first. */
        STALE,
        /** The version the caller made a condition is not the one there is. */
        PRECONDITION_FAILED,
        /** The key was used for another request. */
        KEY_REUSED,
        /** Too much at once. */
        THROTTLED,
        /** The machine cannot serve it now. */
        UNAVAILABLE
    }

    public Rule {
        requireNonNull(kind, "kind");
        requireNonNull(code, "code");
        requireNonNull(detail, "detail");
    }

    /** This rule was broken. */
    public Refusal broken() {
        return new Refusal(this, Map.of(), List.of());
    }

    /**
     * This rule was broken, and the fact named tells how.
     *
     * @param fact a name that stands beside {@code code} in the answer, in snake_case
     * @param value an id, number, text or a list or map of these
     */
    public Refusal broken(String fact, Object value) {
        return new Refusal(this, Map.of(fact, value), List.of());
    }

    /**
     * This rule was broken by one field of the request.
     *
     * @param pointer a JSON Pointer (RFC 6901) into the request's body
     */
    public Refusal brokenAt(String pointer, String problem) {
        return new Refusal(this, Map.of(), List.of(new Refusal.Fault(pointer, problem)));
    }
}
