package dev.ats.adapter.rest.routes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * A query parameter; it may always be left out.
 *
 * @param type a scalar, or a domain type that wraps one
 * @param choices the only texts it may have, in lower case; none where its type says it all
 */
public record Parameter<T>(String name, Class<T> type, String description, List<String> choices) {

    public Parameter {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(description, "description");
        choices = List.copyOf(choices);
    }

    /** Of whatever its type may be. */
    public Parameter(String name, Class<T> type, String description) {
        this(name, type, description, List.of());
    }

    /** Whether that text is one it may have, in any case. */
    boolean offers(String text) {
        return choices.isEmpty() || choices.contains(text.toLowerCase(Locale.ROOT));
    }
}
