package dev.ats.application.kernel;

import dev.ats.domain.shared.Rule;

/**
 * The version of a thing that a caller decided upon, if they said so, and how they said it.
 *
 * @param version the version seen, or {@link #UNSAID}
 * @param condition whether it was made a condition of the request ({@code If-Match}, RFC 9110), so that a mismatch is
 *     answered as a failed precondition rather than a lost race
 */
public record Seen(int version, boolean condition) {

    private static final int UNSAID = -1;

    /** Whatever version there is. */
    public static final Seen ANY = new Seen(UNSAID, false);

    /** That version, as part of the request. */
    public static Seen version(int version) {
        return new Seen(version, false);
    }

    /** That version, as the condition of the request. */
    public static Seen onlyIf(int version) {
        return new Seen(version, true);
    }

    /** Whether the thing, now at {@code current}, is what was seen. */
    public boolean isStill(int current) {
        return version == UNSAID || version == current;
    }

    /** The rule that is broken when it is not. */
    public Rule rule() {
        return condition ? GateRules.PRECONDITION_FAILED : GateRules.STALE;
    }
}
