package dev.ats.adapter.jdbc.search;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaPath;
import org.hibernate.query.criteria.JpaRoot;

/**
 * Rows of one table, and the conditions they have to meet: to be of the organization entered, and whatever is added. A
 * filter that is null asks for nothing, and does not stand in the text.
 */
public final class Rows<E> {

    private final HibernateCriteriaBuilder cb;
    private final AbstractQuery<?> query;
    private final JpaRoot<E> row;
    private final List<Predicate> conditions = new ArrayList<>();

    private Rows(HibernateCriteriaBuilder cb, AbstractQuery<?> query, JpaRoot<E> row) {
        this.cb = cb;
        this.query = query;
        this.row = row;
    }

    /** The rows of that table, in that query, of the organization entered. */
    static <E> Rows<E> of(Class<E> table, AbstractQuery<?> query, HibernateCriteriaBuilder cb) {
        Root<E> row = query.from(table);
        Rows<E> rows = new Rows<>(cb, query, (JpaRoot<E>) row);
        rows.add(cb.equal(row.get("organizationId"), cb.function("organization", UUID.class)));
        return rows;
    }

    /** Of these, those that have that value. */
    public Rows<E> having(String attribute, Object value) {
        return value == null ? this : add(cb.equal(row.get(attribute), value));
    }

    /** The same where other conditions leave few: compared so that no index on the attribute is taken for it. */
    public Rows<E> havingToo(String attribute, Object value) {
        return value == null ? this : add(cb.notDistinctFrom(row.get(attribute), value));
    }

    /** Of these, those that have one of the values; none of them, where there is none. */
    public <T> Rows<E> havingAny(String attribute, T[] values) {
        return add(sql("? = any(?)", row.get(attribute), values));
    }

    /** Of these, those that have no value. */
    public Rows<E> without(String attribute) {
        return add(cb.isNull(row.get(attribute)));
    }

    /** Of these, those that have some value. */
    public Rows<E> withAny(String attribute) {
        return add(cb.isNotNull(row.get(attribute)));
    }

    /** Of these, those of that time or later. */
    public Rows<E> notBefore(String attribute, Instant from) {
        return from == null ? this : add(cb.greaterThanOrEqualTo(row.<Instant>get(attribute), from));
    }

    /** Of these, those of an earlier time. */
    public Rows<E> before(String attribute, Instant to) {
        return to == null ? this : add(cb.lessThan(row.<Instant>get(attribute), to));
    }

    /** Of these, those whose value a function of the schema, which answers with ids, finds for what is asked. */
    public Rows<E> foundBy(String function, String attribute, String asked) {
        return asked == null ? this : add(sql("? in (select * from " + function + "(?))", row.get(attribute), asked));
    }

    /** Of these, those whose value is that of some row of another table. */
    public <O> Rows<E> meeting(String attribute, Class<O> other, String key, Consumer<Rows<O>> conditions) {
        Subquery<UUID> met = query.subquery(UUID.class);
        Rows<O> others = of(other, met, cb);
        conditions.accept(others);
        met.select(others.get(key)).where(others.conditions());
        return add(row.get(attribute).in(met));
    }

    /**
     * Of these, those of which the row of another table with the id that they name has that value; it is looked up for
     * each, because it is true of many.
     */
    public <O> Rows<E> naming(String attribute, Class<O> other, String key, Object value) {
        if (value == null) {
            return this;
        }
        Subquery<Object> named = query.subquery(Object.class);
        Root<O> one = named.from(other);
        named.select(one.get(key)).where(cb.equal(one.get("id"), row.get(attribute)));
        return add(cb.equal(named, value));
    }

    /** Of these, those that pass at least one of the ways. */
    public Rows<E> either(Stream<Consumer<Rows<E>>> ways) {
        return add(cb.or(ways.map(way -> {
                    Rows<E> some = new Rows<>(cb, query, row);
                    way.accept(some);
                    return cb.and(some.conditions());
                })
                .toArray(Predicate[]::new)));
    }

    /** None of these. */
    public Rows<E> none() {
        return add(cb.disjunction());
    }

    /** Of these, those that come later on the track than where it begins. */
    Rows<E> on(Track track) {
        if (track.descending()) {
            notBefore(track.key(), track.least());
        } else {
            before(track.key(), track.end());
        }
        String pattern = track.descending() ? "(?, ?) < (?, ?)" : "(?, ?) > (?, ?)";
        return add(cb.isTrue(cb.sql(
                pattern,
                Boolean.class,
                row.get(track.key()),
                row.get("id"),
                cb.value(track.from()),
                cb.value(track.after()))));
    }

    /** Of these, those that are anywhere on the track. */
    Rows<E> anywhereOn(Track track) {
        return notBefore(track.key(), track.least()).before(track.key(), track.end());
    }

    /** Of these, those whose value is what stands beside. */
    Rows<E> beside(String attribute, Expression<?> value) {
        return add(cb.equal(row.get(attribute), value));
    }

    <T> JpaPath<T> get(String attribute) {
        return row.get(attribute);
    }

    Predicate[] conditions() {
        return conditions.toArray(Predicate[]::new);
    }

    private Rows<E> add(Predicate condition) {
        conditions.add(condition);
        return this;
    }

    private Predicate sql(String pattern, JpaPath<?> path, Object value) {
        return cb.isTrue(cb.sql(pattern, Boolean.class, path, cb.value(value)));
    }
}
