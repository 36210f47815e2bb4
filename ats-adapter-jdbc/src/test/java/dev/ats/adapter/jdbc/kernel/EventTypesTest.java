package dev.ats.adapter.jdbc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.domain.shared.Event;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can happen can be read back, so that it can be told. */
class EventTypesTest {

    private static final Instant THEN = Instant.parse("2026-01-01T09:00:00.123456Z");

    @Test
    void namesAllEventsOfTheDomain() throws Exception {
        assertThat(EventTypes.ALL).containsExactlyInAnyOrderElementsOf(eventsOfTheDomain());
    }

    static List<Class<? extends Event>> all() {
        return EventTypes.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesBackEveryEventAsItWas(Class<? extends Event> type) throws ReflectiveOperationException {
        Event event = (Event) sample(type);

        assertThat(EventReader.read(EventJson.typeOf(event), EventJson.write(event)))
                .isEqualTo(event);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventReader.read("job_burnt", "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> EventReader.read("job_created", "[]"));
    }

    private static Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType collection) {
            Object one = sample(collection.getActualTypeArguments()[0]);
            return collection.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Map<Class<?>, Object> simple = Map.of(
                UUID.class,
                UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91"),
                boolean.class,
                true,
                int.class,
                3,
                Integer.class,
                3,
                long.class,
                3L,
                Instant.class,
                THEN,
                BigDecimal.class,
                new BigDecimal("42.50"),
                String.class,
                "EUR");
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        return plain.isRecord() ? made(plain) : simple.get(plain);
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int n = 0; n < values.length; n++) {
            boolean isWord = components[n].getType() == String.class
                    && !type.getSimpleName().startsWith("Currency");
            values[n] = isWord ? "word" : sample(components[n].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static List<Class<? extends Event>> eventsOfTheDomain() throws IOException, URISyntaxException {
        URI place =
                Event.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(place))) {
            return eventsIn(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
            return eventsIn(jar.getPath("/"));
        }
    }

    private static List<Class<? extends Event>> eventsIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("dev") && name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(EventTypesTest::load)
                    .filter(type -> Event.class.isAssignableFrom(type) && !type.isInterface())
                    .<Class<? extends Event>>map(type -> type.asSubclass(Event.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Event.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
