package dev.ats.domain.messaging;

/** What became of a try to tell a listener something. */
public enum Hearing {
    /** It came back without an exception. */
    HEARD,
    /** It threw. */
    THREW,
    /** It did not come back in time, and may still be at it. */
    TIMEOUT,
    /** It was not called, because it has not come back from too many calls before. */
    BUSY,
    /** It was not called, because what happened is no longer there, or cannot be read by this program. */
    UNREADABLE
}
