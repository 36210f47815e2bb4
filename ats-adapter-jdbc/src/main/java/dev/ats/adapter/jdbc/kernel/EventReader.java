package dev.ats.adapter.jdbc.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.ats.domain.shared.Event;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads back, from what {@link EventJson} wrote, the events that somebody is told of later. */
public final class EventReader {

    /** Rows stay longer than programs: what an event said once may have more, or less, today. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new FlatRecords())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

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
        try {
            return MAPPER.readValue(json, known);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored " + type + " that cannot be read", e);
        }
    }
}
