package dev.ats.adapter.rest;

import dev.ats.domain.shared.IdSource;
import java.util.regex.Pattern;

/** Ids of requests, by which logs, journal and answers are tied together: the sender's own where it is well-formed. */
final class RequestIds {

    /** The header they come and go in. */
    static final String HEADER = "X-Request-Id";

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private final IdSource ids;

    RequestIds(IdSource ids) {
        this.ids = ids;
    }

    /** @param given what the sender calls it, or null */
    String of(String given) {
        return given != null && SHAPE.matcher(given).matches()
                ? given
                : ids.next().toString();
    }
}
