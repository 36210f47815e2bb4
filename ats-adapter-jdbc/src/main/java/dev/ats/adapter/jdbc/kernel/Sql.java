package dev.ats.adapter.jdbc.kernel;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedSql;

/**
 * One statement with {@code :named} binds. Its text is the same each time it is sent, so that driver and server keep
 * what they have prepared.
 */
public final class Sql {

    private final String text;
    private final List<String> names;
    private final Map<String, int[]> places;

    private Sql(ParsedSql parsed) {
        this.text = parsed.getSql();
        this.names = List.copyOf(parsed.getParameters().getParameterNames());
        this.places = names.stream().distinct().collect(toUnmodifiableMap(name -> name, this::placesIn));
    }

    /** The statement of that text, without a semicolon at its end. */
    public static Sql of(String text) {
        return new Sql(new ColonPrefixSqlParser().parse(text.strip(), null));
    }

    /** Begins to bind its values. */
    public Bound bind() {
        return new Bound(this);
    }

    /** The text with a question mark for each bind. */
    public String text() {
        return text;
    }

    /** How many binds it has. */
    int size() {
        return names.size();
    }

    /** Where the bind of that name stands; it may stand in several places. */
    int[] placesOf(String name) {
        int[] found = places.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no bind " + name + " in " + text);
        }
        return found;
    }

    String nameAt(int place) {
        return names.get(place);
    }

    private int[] placesIn(String name) {
        return IntStream.range(0, names.size())
                .filter(place -> names.get(place).equals(name))
                .toArray();
    }
}
