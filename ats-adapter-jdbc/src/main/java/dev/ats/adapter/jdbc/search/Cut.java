package dev.ats.adapter.jdbc.search;

import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Total;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import java.util.List;
import java.util.function.Function;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaSubQuery;

/**
 * What is cut out of a list: one page, with an item more that tells whether there is another; or, to be counted, the
 * whole of it in no order, as far as is counted.
 *
 * @param ordered whether it is a page
 * @param most stands in the text: the planner takes a bound limit for a tenth of all rows, and would rather sort them.
 *     So there are few of them, and a short page is read as one of the usual length.
 */
record Cut(Track track, boolean ordered, int most, HibernateCriteriaBuilder cb) {

    static Cut page(Track track, HibernateCriteriaBuilder cb) {
        return new Cut(track, true, (track.limit() <= Paging.USUAL ? Paging.USUAL : Paging.MOST) + 1, cb);
    }

    static Cut all(Track track, HibernateCriteriaBuilder cb) {
        return new Cut(track, false, Math.toIntExact(Total.MOST) + 1, cb);
    }

    /** Puts a subquery in order, as far as that matters, and ends it where it has enough. */
    <T> JpaSubQuery<T> end(JpaSubQuery<T> query, Function<String, Expression<?>> column) {
        if (ordered) {
            query.orderBy(order(column.apply("key"), column.apply("id")));
        }
        return query.fetch(cb.literal(most));
    }

    List<Order> order(Expression<?> key, Expression<?> id) {
        return track.descending() ? List.of(cb.desc(key), cb.desc(id)) : List.of(cb.asc(key), cb.asc(id));
    }
}
