package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

/**
 * The order of a list. Items that are equal in it go by their ids, in the same direction.
 *
 * @param by what it is put in order by
 * @param descending whether the greatest comes first
 */
public record Order<K extends Enum<K>>(K by, boolean descending) {

    public Order {
        requireNonNull(by, "by");
    }

    /** The least first. */
    public static <K extends Enum<K>> Order<K> ascending(K by) {
        return new Order<>(by, false);
    }

    /** The greatest first. */
    public static <K extends Enum<K>> Order<K> descending(K by) {
        return new Order<>(by, true);
    }
}
