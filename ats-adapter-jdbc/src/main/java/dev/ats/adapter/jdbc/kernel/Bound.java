package dev.ats.adapter.jdbc.kernel;

import dev.ats.application.kernel.Paging;
import dev.ats.domain.shared.Id;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** A statement and the values of its binds, each of which has one type, whether it is null or not. */
public final class Bound {

    /** After every id there is: where the first page begins. */
    private static final UUID END = new UUID(-1, -1);

    private final Sql sql;
    private final Value[] values;

    Bound(Sql sql) {
        this.sql = sql;
        this.values = new Value[sql.size()];
    }

    /** Binds an id, or null. */
    public Bound id(String name, Id id) {
        return uuid(name, id == null ? null : id.value());
    }

    /** Binds a UUID, or null. */
    public Bound uuid(String name, UUID uuid) {
        return set(name, new Value("uuid", uuid));
    }

    /** Binds what {@code toString} gives, or null. */
    public Bound text(String name, Object text) {
        return set(name, new Value("varchar", text == null ? null : text.toString()));
    }

    /** Binds the constant's name in lower case. */
    public Bound word(String name, Enum<?> constant) {
        return text(name, Words.of(constant));
    }

    /** Binds a time, or null. */
    public Bound instant(String name, Instant instant) {
        OffsetDateTime time = instant == null ? null : instant.atOffset(ZoneOffset.UTC);
        return set(name, new Value("timestamptz", time));
    }

    /** Binds a number. */
    public Bound number(String name, int number) {
        return set(name, new Value("int4", number));
    }

    /** Binds a number, or null. */
    public Bound numberOrNull(String name, Integer number) {
        return set(name, new Value("int4", number));
    }

    /** Binds a large number, or null. */
    public Bound bigNumberOrNull(String name, Long number) {
        return set(name, new Value("int8", number));
    }

    /**
     * Binds the part of a list that is ordered by id, newest first: {@code :after}, and {@code :most}, which is one more than
     * is shown.
     */
    public Bound keyset(Paging paging) {
        return uuid("after", paging.after() == null ? END : paging.after().id()).number("most", paging.limit() + 1);
    }

    /** Binds a truth. */
    public Bound truth(String name, boolean truth) {
        return set(name, new Value("bool", truth));
    }

    /** Binds bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    public Bound bytes(String name, byte[] bytes) {
        return set(name, new Value("bytea", bytes));
    }

    /** Binds an array of ids. */
    public Bound ids(String name, Collection<? extends Id> ids) {
        return set(name, new Value("uuid[]", ids.stream().map(Id::value).toArray(UUID[]::new)));
    }

    /** Binds an array of UUIDs. */
    public Bound uuids(String name, Collection<UUID> uuids) {
        return set(name, new Value("uuid[]", uuids.toArray(UUID[]::new)));
    }

    /** Binds an array of what {@code toString} gives. */
    public Bound texts(String name, Collection<?> texts) {
        return set(
                name, new Value("text[]", texts.stream().map(Object::toString).toArray(String[]::new)));
    }

    /** Binds an array of numbers. */
    public Bound numbers(String name, Collection<Integer> numbers) {
        return set(name, new Value("int4[]", numbers.toArray(Integer[]::new)));
    }

    /** The statement. */
    public Sql sql() {
        return sql;
    }

    /** The values in the order of the question marks. */
    public List<Value> values() {
        for (int place = 0; place < values.length; place++) {
            if (values[place] == null) {
                throw new IllegalStateException("nothing bound to " + sql.nameAt(place) + " in " + sql.text());
            }
        }
        return Arrays.asList(values);
    }

    int into(SqlStatement<?> statement, int from) {
        int place = from;
        for (Value value : values()) {
            statement.bind(place++, value);
        }
        return place;
    }

    private Bound set(String name, Value value) {
        for (int place : sql.placesOf(name)) {
            values[place] = value;
        }
        return this;
    }
}
