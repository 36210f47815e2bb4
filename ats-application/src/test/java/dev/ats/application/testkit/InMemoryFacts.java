package dev.ats.application.testkit;

import dev.ats.domain.shared.Event;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Events as a JSON list, as a store would keep them: they hold ids, constants, numbers and instants only, so nothing in
 * them has to be escaped.
 */
final class InMemoryFacts {

    private InMemoryFacts() {}

    static String json(List<Event> events) {
        return events.stream().map(InMemoryFacts::one).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String one(Event event) {
        List<String> members = new ArrayList<>();
        members.add("\"type\": \"" + snake(event.getClass().getSimpleName()) + "\"");
        members.addAll(members(event));
        return members.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static List<String> members(Object one) {
        List<String> members = new ArrayList<>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            Object value = of(component, one);
            if (value != null) {
                members.add("\"" + snake(component.getName()) + "\": " + value(value));
            }
        }
        return members;
    }

    private static String value(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(InMemoryFacts::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Enum<?> constant) {
            return "\"" + constant.name().toLowerCase(Locale.ROOT) + "\"";
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        if (components == null) {
            return "\"" + value + "\"";
        }
        return components.length == 1
                ? value(of(components[0], value))
                : members(value).stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static Object of(RecordComponent component, Object one) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
