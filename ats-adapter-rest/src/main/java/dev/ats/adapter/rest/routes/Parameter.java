package dev.ats.adapter.rest.routes;

import static java.util.Objects.requireNonNull;

/**
 * A query parameter; it may always be left out.
 *
 * @param type a scalar, or a domain type that wraps one
 */
public record Parameter<T>(String name, Class<T> type, String description) {

    public Parameter {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(description, "description");
    }
}
