package dev.ats.adapter.jdbc.kernel;

import dev.ats.domain.shared.Event;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads back, from what {@link EventJson} wrote, the events that somebody is told of later. */
public final class EventReader {

    private static final Map<String, Class<? extends Event>> KNOWN =
            EventTypes.ALL.stream().collect(Collectors.toUnmodifiableMap(EventJson::typeOf, Function.identity()));

    private EventReader() {}

    /** The names of these types, as they are written. */
    public static Set<String> namesOf(Set<Class<? extends Event>> types) {
        return types.stream().map(EventJson::typeOf).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The event of that type.
     *
     * @throws IllegalArgumentException when this program knows no such type, or something else stands in it
     */
    public static Event read(String type, String json) {
        Class<? extends Event> known = KNOWN.get(type);
        if (known == null) {
            throw new IllegalArgumentException("a stored " + type + ", which is not known");
        }
        return StoredJson.read(json, known);
    }
}
