package dev.ats.domain.pipeline;

import java.util.List;
import java.util.Set;

/**
 * Who makes a move, as far as a pipeline may ask: by their roles and permissions.
 *
 * @param holds the names of the roles and permissions they hold
 * @param anything whether they may make any move, as the product itself may
 */
public record Mover(Set<String> holds, boolean anything) {

    /** Somebody without a role. */
    public static final Mover ANYBODY = new Mover(Set.of(), false);

    /** The product itself. */
    public static final Mover PRODUCT = new Mover(Set.of(), true);

    public Mover {
        holds = Set.copyOf(holds);
    }

    boolean isOneOf(List<String> makers) {
        return anything || makers.stream().anyMatch(holds::contains);
    }
}
