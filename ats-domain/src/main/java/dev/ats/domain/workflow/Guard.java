package dev.ats.domain.workflow;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * A named condition on the facts of a move. It must be pure: the same facts always give the same answer, whoever asks
 * and however often.
 *
 * @param name its stable name, unique in a workflow
 * @param detail the sentence that says what must be true
 * @param condition holds when the move may be made
 * @param <C> the facts it reads
 */
public record Guard<C>(String name, String detail, Predicate<? super C> condition) {

    /**
     * Names a condition.
     *
     * @throws IllegalArgumentException when the name is blank
     * @throws NullPointerException when anything is null
     */
    public Guard {
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(condition, "condition");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A guard needs a name.");
        }
    }

    /**
     * Names a condition.
     *
     * @param name its stable name, for example {@code opening_left}
     * @param detail the sentence that says what must be true
     * @param condition holds when the move may be made
     * @param <C> the facts it reads
     * @throws IllegalArgumentException when the name is blank
     * @throws NullPointerException when anything is null
     */
    public static <C> Guard<C> of(String name, String detail, Predicate<? super C> condition) {
        return new Guard<>(name, detail, condition);
    }

    /** Tells whether these facts let a move pass; whatever the condition throws is passed on. */
    public boolean isMet(C facts) {
        return condition.test(facts);
    }

    /** This guard as it is reported when it is not met. */
    public UnmetGuard unmet() {
        return new UnmetGuard(name, detail);
    }

    @Override
    public String toString() {
        return name;
    }
}
