package dev.ats.adapter.jdbc.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.ats.domain.shared.Event;
import java.util.List;

/**
 * Events as JSON: {@code {"type": "application_moved", "application": "...", "sequence": 2, ...}}. Records of one
 * component, such as ids and stages, stand as their value, constants as lower-case words; there is nothing to register.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new FlatRecords())
            .addMixIn(Event.class, Typed.class)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            // What a value can be asked, such as whether money is negative, is no part of it.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private static final ObjectWriter ONE = MAPPER.writerFor(Event.class);
    private static final ObjectWriter ALL =
            MAPPER.writerFor(MAPPER.getTypeFactory().constructCollectionType(List.class, Event.class));

    private EventJson() {}

    /** The event as JSON. */
    public static String write(Event event) {
        return write(ONE, event);
    }

    static String write(List<Event> events) {
        return write(ALL, events);
    }

    /** {@code application_moved} for an {@code ApplicationMoved}. */
    public static String typeOf(Event event) {
        return typeOf(event.getClass());
    }

    static String typeOf(Class<? extends Event> type) {
        return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(type.getSimpleName());
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event that is no JSON", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type")
    @JsonTypeIdResolver(Named.class)
    private interface Typed {}

    /** Names events by their class. */
    static final class Named extends TypeIdResolverBase {

        @Override
        public String idFromValue(Object value) {
            return typeOf((Event) value);
        }

        @Override
        public String idFromValueAndType(Object value, Class<?> suggested) {
            return idFromValue(value);
        }

        @Override
        public JsonTypeInfo.Id getMechanism() {
            return JsonTypeInfo.Id.CUSTOM;
        }

        @Override
        public void init(JavaType base) {
            // Nothing to remember: the name is in the value.
        }
    }
}
