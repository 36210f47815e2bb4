package dev.ats.application.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One page of a list.
 *
 * @param next where the page after it begins, or null when this is the last
 * @param total how many items all pages have, or null when that was not asked for
 */
public record Page<T>(List<T> items, Place next, Total total) {

    public Page {
        items = List.copyOf(items);
    }

    /** The only page of a list. */
    public static <T> Page<T> only(List<T> items) {
        return new Page<>(items, null, null);
    }

    /**
     * The page out of what was read with one item too many.
     *
     * @param read at most {@code limit + 1} items
     * @param placeOf where an item stands in the order they were read in
     */
    public static <T> Page<T> of(List<T> read, int limit, Function<? super T, Place> placeOf) {
        return read.size() > limit
                ? new Page<>(read.subList(0, limit), placeOf.apply(read.get(limit - 1)), null)
                : only(read);
    }

    /**
     * The page out of a list that is known as a whole, because it is short. Where the item that the page comes after is gone
     * meanwhile, the list is over.
     *
     * @param placeOf tells items apart
     */
    public static <T> Page<T> cut(List<T> all, Paging paging, Function<? super T, Place> placeOf) {
        Stream<T> rest = paging.after() == null
                ? all.stream()
                : all.stream()
                        .dropWhile(item -> !placeOf.apply(item).equals(paging.after()))
                        .skip(1);
        return of(rest.limit(paging.limit() + 1L).toList(), paging.limit(), placeOf);
    }

    /** The same page, and how many items there are in all. */
    public Page<T> with(Total all) {
        return new Page<>(items, next, all);
    }

    /** Whether there are further items after it. */
    public boolean more() {
        return next != null;
    }

    /** The same page of something else. */
    public <U> Page<U> map(Function<? super T, ? extends U> turn) {
        return new Page<>(items.stream().<U>map(turn).toList(), next, total);
    }
}
