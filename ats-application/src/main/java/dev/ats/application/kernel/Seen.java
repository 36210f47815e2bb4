package dev.ats.application.kernel;

import dev.ats.domain.shared.Rule;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The version of a thing that a caller decided upon, if they said so, and how they said it.
 *
 * @param versions those that are acceptable; with none and no condition, all are
 * @param condition whether it was made a condition of the request ({@code If-Match}, RFC 9110), so that a mismatch is
 *     answered as a failed precondition rather than a lost race
 */
public record Seen(Set<Integer> versions, boolean condition) {

    /** Whatever version there is. */
    public static final Seen ANY = new Seen(Set.of(), false);

    public Seen {
        versions = Set.copyOf(versions);
    }

    /** That version, as part of the request. */
    public static Seen version(int version) {
        return new Seen(Set.of(version), false);
    }

    /** That version, as the condition of the request. */
    public static Seen onlyIf(int version) {
        return onlyIfOneOf(Set.of(version));
    }

    /** Any of these versions, as the condition of the request, which may name several; of none, nothing can be. */
    public static Seen onlyIfOneOf(Set<Integer> versions) {
        return new Seen(versions, true);
    }

    /** Whether the thing, now at {@code current}, is what was seen. */
    public boolean isStill(int current) {
        return versions.contains(current) || (versions.isEmpty() && !condition);
    }

    /**
     * Decides on the thing, or refuses because it is no longer what was seen.
     *
     * @param current its version now
     * @param decide decides when it is still what was seen
     */
    public <R> Decision<R> decide(int current, Supplier<Decision<R>> decide) {
        return isStill(current) ? decide.get() : Decision.refuse(rule().broken("version", current));
    }

    /** The rule that is broken when it is not. */
    public Rule rule() {
        return condition ? GateRules.PRECONDITION_FAILED : GateRules.STALE;
    }
}
