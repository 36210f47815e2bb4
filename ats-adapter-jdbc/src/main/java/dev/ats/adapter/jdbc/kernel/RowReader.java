package dev.ats.adapter.jdbc.kernel;

/** Makes something of one row. */
@FunctionalInterface
public interface RowReader<T> {

    /** What the row stands for. */
    T read(Row row);
}
