package dev.ats.domain.workflow;

import java.util.Objects;

/**
 * What keeps a move from being made: a plain value that can be shown and sent without knowing any facts type.
 *
 * @param name the stable name of the guard
 * @param detail the sentence that says what must be true
 */
public record UnmetGuard(String name, String detail) {

    /** @throws NullPointerException when anything is null */
    public UnmetGuard {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(detail, "detail");
    }
}
