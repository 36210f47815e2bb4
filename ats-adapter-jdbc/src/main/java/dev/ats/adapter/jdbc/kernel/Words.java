package dev.ats.adapter.jdbc.kernel;

import java.util.Locale;

/** Enum constants as words of the database: lower case, so that they can be read beside what people write in SQL. */
public final class Words {

    private Words() {}

    /** The word for the constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of that word. */
    public static <E extends Enum<E>> E read(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
