package dev.ats.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Total;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Goes through a list in short pages: in its order, each item once, and as many as the list says there are. */
final class Walk {

    private static final int SHORT = 3;

    private Walk() {}

    /**
     * All items of the list.
     *
     * @param key what it is in order by
     */
    static <T, K extends Comparable<? super K>> Set<UUID> through(
            Function<Paging, Page<T>> list, Order<?> order, Function<T, K> key, Function<T, UUID> id) {
        List<T> found = new ArrayList<>();
        Place after = null;
        Total total;
        do {
            Page<T> page = list.apply(new Paging(SHORT, after, true));
            found.addAll(page.items());
            after = page.next();
            total = page.total();
        } while (after != null);
        Comparator<T> least =
                Comparator.comparing(key).thenComparing(one -> id.apply(one).toString());
        List<UUID> ids = found.stream().map(id).toList();
        assertThat(found).isSortedAccordingTo(order.descending() ? least.reversed() : least);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(total).isEqualTo(new Total(found.size(), false));
        return Set.copyOf(ids);
    }
}
