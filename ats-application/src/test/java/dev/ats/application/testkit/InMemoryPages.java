package dev.ats.application.testkit;

import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.PlaceKey;
import dev.ats.application.kernel.Sort;
import dev.ats.application.kernel.Total;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes a page out of all that a list has, in the orders of a database. */
final class InMemoryPages {

    /** As bytes, for ids that are not of version 7 have signs otherwise. */
    private static final Comparator<Place> BY_ID =
            Comparator.comparing(place -> place.id().toString());

    /** UTF-8 goes by code points, where UTF-16 does not. */
    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private InMemoryPages() {}

    /** A page of a list that is ordered by id alone, the newest first. */
    static <T> Page<T> newestFirst(Stream<T> all, Paging paging, Function<T, Place> placeOf) {
        return page(all.toList(), BY_ID.reversed(), paging, placeOf);
    }

    /** A page of a list in that order; with a total when that is asked for. */
    static <T, K extends Enum<K> & Sort> Page<T> ordered(
            Stream<T> all, Order<K> order, Paging paging, Function<T, Place> placeOf) {
        List<T> items = all.toList();
        Comparator<Place> ascending = by(order.by().key()).thenComparing(BY_ID);
        Page<T> page = page(items, order.descending() ? ascending.reversed() : ascending, paging, placeOf);
        return paging.counted() ? page.with(Total.of(items.size())) : page;
    }

    private static <T> Page<T> page(List<T> all, Comparator<Place> order, Paging paging, Function<T, Place> placeOf) {
        List<T> read = all.stream()
                .filter(item -> paging.after() == null || order.compare(placeOf.apply(item), paging.after()) > 0)
                .sorted(Comparator.comparing(placeOf, order))
                .limit(paging.limit() + 1L)
                .toList();
        return Page.of(read, paging.limit(), placeOf);
    }

    private static Comparator<Place> by(PlaceKey key) {
        return switch (key) {
            case INSTANT -> Comparator.comparing(Place::instant);
            case RANK -> Comparator.comparing(Place::rank);
            case TEXT -> Comparator.comparing(Place::text, BY_CODE_POINT);
        };
    }
}
