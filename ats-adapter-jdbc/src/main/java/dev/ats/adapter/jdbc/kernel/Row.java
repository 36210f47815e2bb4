package dev.ats.adapter.jdbc.kernel;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.result.ResultSetException;

/** One row of an answer, read by column name. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** A UUID, or null. */
    public UUID uuid(String column) {
        return read(() -> results.getObject(column, UUID.class));
    }

    /** An id, or null. */
    public <I> I id(String column, Function<UUID, I> make) {
        return orNull(uuid(column), make);
    }

    /** A text, or null. */
    public String text(String column) {
        return read(() -> results.getString(column));
    }

    /** Whatever is made of a text, or null. */
    public <T> T text(String column, Function<String, T> make) {
        return orNull(text(column), make);
    }

    /** The constant of a word. */
    public <E extends Enum<E>> E word(String column, Class<E> type) {
        return Words.read(type, text(column));
    }

    /** A time, or null. */
    public Instant instant(String column) {
        return orNull(read(() -> results.getObject(column, OffsetDateTime.class)), OffsetDateTime::toInstant);
    }

    /** A number. */
    public int number(String column) {
        return read(() -> results.getInt(column));
    }

    /** A large number. */
    public long bigNumber(String column) {
        return read(() -> results.getLong(column));
    }

    /** A number, or null. */
    public Integer numberOrNull(String column) {
        return read(() -> results.getObject(column, Integer.class));
    }

    /** A large number, or null. */
    public Long bigNumberOrNull(String column) {
        return read(() -> results.getObject(column, Long.class));
    }

    /** A truth. */
    public boolean truth(String column) {
        return read(() -> results.getBoolean(column));
    }

    /** Bytes. */
    public byte[] bytes(String column) {
        return read(() -> results.getBytes(column));
    }

    /** An array of UUIDs. */
    public <I> List<I> ids(String column, Function<UUID, I> make) {
        return Arrays.stream((UUID[]) array(column)).map(make).toList();
    }

    /** An array of texts. */
    public <T> List<T> texts(String column, Function<String, T> make) {
        return Arrays.stream((String[]) array(column)).map(make).toList();
    }

    private Object array(String column) {
        return read(() -> {
            Array array = results.getArray(column);
            return array.getArray();
        });
    }

    private static <A, B> B orNull(A value, Function<A, B> make) {
        return value == null ? null : make.apply(value);
    }

    private static <T> T read(Column<T> column) {
        try {
            return column.read();
        } catch (SQLException e) {
            throw new ResultSetException("a column cannot be read", e, null);
        }
    }

    private interface Column<T> {
        T read() throws SQLException;
    }
}
