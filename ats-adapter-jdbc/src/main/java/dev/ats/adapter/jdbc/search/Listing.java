package dev.ats.adapter.jdbc.search;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Total;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaDerivedRoot;
import org.hibernate.query.criteria.JpaEntityJoin;
import org.hibernate.query.criteria.JpaFrom;
import org.hibernate.query.criteria.JpaSubQuery;

/**
 * A list over one table: finds the ids of a page, and counts. Where rows would come out of order along the way they are
 * found best, it takes the first of each strand (each status, each job), and of these the first: no page costs more than
 * a page of each strand.
 */
public final class Listing<E> {

    private final StatelessSession session;
    private final HibernateCriteriaBuilder cb;
    private final Class<E> table;
    private final Track track;

    public Listing(StatelessSession session, Class<E> table, Track track) {
        this.session = session;
        this.cb = session.getCriteriaBuilder();
        this.table = table;
        this.track = track;
    }

    /** The rows that meet the conditions, along one index. */
    public Part where(Consumer<Rows<E>> conditions) {
        return (outer, cut) -> {
            JpaSubQuery<Tuple> part = outer.subquery(Tuple.class);
            Rows<E> rows = rows(part, conditions, cut);
            return cut.end(part, column -> rows.get(attribute(column)));
        };
    }

    /** The rows that have one of the values, each of them a strand. */
    public <T> Part along(String attribute, T[] values, Consumer<Rows<E>> conditions) {
        Part found = strands(
                part -> {
                    JpaFrom<?, T> one = part.from(cb.unnestArray(cb.value(values)));
                    return new Strand(one, one);
                },
                attribute,
                conditions);
        Part counted = where(conditions.andThen(rows -> rows.havingAny(attribute, values)));
        return (outer, cut) -> (cut.ordered() ? found : counted).in(outer, cut);
    }

    /** The rows that refer to one of those in another table, each of them a strand. */
    public <O> Part along(
            String attribute, Class<O> other, String key, Consumer<Rows<O>> those, Consumer<Rows<E>> conditions) {
        return strands(
                part -> {
                    JpaSubQuery<Tuple> keys = part.subquery(Tuple.class);
                    Rows<O> others = Rows.of(other, keys, cb);
                    those.accept(others);
                    keys.multiselect(others.get(key).alias("strand"))
                            .where(others.conditions())
                            .distinct(true);
                    JpaDerivedRoot<Tuple> one = part.from(keys);
                    return new Strand(one, one.get("strand"));
                },
                attribute,
                conditions);
    }

    /** The rows of both parts, each once. */
    public Part both(Part one, Part other) {
        return (outer, cut) -> {
            JpaSubQuery<Tuple> part = outer.subquery(Tuple.class);
            JpaDerivedRoot<Tuple> rows = part.from(cb.union(false, one.in(part, cut), other.in(part, cut)));
            return cut.end(selecting(part, rows::get), rows::get);
        };
    }

    /** What is shown beside a row: joined to it, or looked up for it. */
    @FunctionalInterface
    public interface Beside<E> {
        /** What to select, each with an alias. */
        List<Selection<?>> of(JpaCriteriaQuery<Tuple> query, JpaFrom<?, E> row);
    }

    /**
     * A page of the part.
     *
     * @param reader makes an item of the {@code row} and what is beside it
     */
    public <T> Page<T> page(Part part, Paging paging, Beside<E> beside, Function<Tuple, T> reader) {
        JpaCriteriaQuery<Tuple> query = cb.createTupleQuery();
        Cut cut = Cut.page(track, cb);
        JpaDerivedRoot<Tuple> ids = query.from(part.in(query, cut));
        JpaEntityJoin<Tuple, E> row = ids.join(table);
        row.on(cb.equal(row.get("id"), ids.get("id")));
        List<Selection<?>> selected = new ArrayList<>(beside.of(query, row));
        selected.add(row.alias("row"));
        selected.add(ids.get("id").alias("id"));
        selected.add(ids.get("key").alias("key"));
        query.select(cb.tuple(selected)).orderBy(cut.order(ids.get("key"), ids.get("id")));
        List<Tuple> read = session.createSelectionQuery(query).getResultList();
        List<Tuple> wanted = read.subList(0, Math.min(read.size(), paging.limit() + 1));
        Page<T> page = Page.of(wanted, paging.limit(), Listing::place).map(reader);
        return paging.counted() ? page.with(total(part)) : page;
    }

    private Total total(Part part) {
        JpaCriteriaQuery<Long> query = cb.createQuery(Long.class);
        query.from(part.in(query, Cut.all(track, cb)));
        return Total.of(
                Math.min(session.createSelectionQuery(query.select(cb.count())).getSingleResult(), Total.MOST + 1));
    }

    /** Where strands come from, and what tells one from another. */
    private record Strand(JpaFrom<?, ?> from, Expression<?> key) {}

    private Part strands(Function<JpaSubQuery<Tuple>, Strand> strands, String attribute, Consumer<Rows<E>> conditions) {
        return (outer, cut) -> {
            JpaSubQuery<Tuple> part = outer.subquery(Tuple.class);
            Strand strand = strands.apply(part);
            JpaSubQuery<Tuple> first = part.subquery(Tuple.class);
            Rows<E> rows = rows(first, conditions.andThen(row -> row.beside(attribute, strand.key())), cut);
            if (cut.ordered()) {
                cut.end(first, column -> rows.get(attribute(column)));
            }
            JpaFrom<?, Tuple> found = strand.from().joinLateral(first);
            return cut.end(selecting(part, found::get), found::get);
        };
    }

    private Rows<E> rows(JpaSubQuery<Tuple> part, Consumer<Rows<E>> conditions, Cut cut) {
        Rows<E> rows = Rows.of(table, part, cb);
        conditions.accept(rows);
        if (cut.ordered()) {
            rows.on(track);
        } else {
            rows.anywhereOn(track);
        }
        selecting(part, column -> rows.get(attribute(column))).where(rows.conditions());
        return rows;
    }

    private static Place place(Tuple item) {
        return new Place(item.get("key").toString(), item.get("id", UUID.class));
    }

    private String attribute(String column) {
        return column.equals("key") ? track.key() : column;
    }

    private static JpaSubQuery<Tuple> selecting(JpaSubQuery<Tuple> query, Function<String, Expression<?>> column) {
        return query.multiselect(
                column.apply("id").alias("id"), column.apply("key").alias("key"));
    }
}
