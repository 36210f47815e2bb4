package dev.ats.adapter.jdbc.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.access.invitations.MemberInvited;
import dev.ats.domain.access.sessions.AccountTokenMade;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.ApplicationRepeated;
import dev.ats.domain.pipeline.ApplicationSubmitted;
import dev.ats.domain.shared.Event;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Map<String, Class<? extends Event>> KNOWN = Stream.of(
                    ApplicationSubmitted.class,
                    ApplicationMoved.class,
                    ApplicationRepeated.class,
                    AccountTokenMade.class,
                    MemberInvited.class,
                    PasswordChanged.class)
            .collect(Collectors.toUnmodifiableMap(EventJson::typeOf, Function.identity()));

    /** The types of events it reads. */
    public static final Set<String> TYPES = KNOWN.keySet();

    private EventReader() {}

    /** The event of that type. */
    public static Event read(String type, String json) {
        try {
            return MAPPER.readValue(json, KNOWN.get(type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored " + type + " that cannot be read", e);
        }
    }
}
