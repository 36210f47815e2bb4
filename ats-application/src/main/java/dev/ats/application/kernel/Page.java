package dev.ats.application.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param more whether there are further items after it
 */
public record Page<T>(List<T> items, boolean more) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page out of what was read with one item too many.
     *
     * @param read at most {@code limit + 1} items
     */
    public static <T> Page<T> of(List<T> read, int limit) {
        return read.size() > limit ? new Page<>(read.subList(0, limit), true) : new Page<>(read, false);
    }

    /** The same page of something else. */
    public <U> Page<U> map(Function<? super T, ? extends U> turn) {
        return new Page<>(items.stream().<U>map(turn).toList(), more);
    }
}
