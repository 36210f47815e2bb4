package dev.ats.adapter.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.domain.shared.InvalidValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a body into the record that a route declares. Unlike a binding that stops at the first fault, it names them all.
 */
public final class Bodies {

    /** The most entries a list in a body may have, unless {@link Entries} says otherwise. */
    public static final int MOST_ENTRIES = 200;

    private static final Object FAULT = new Object();

    private final Faults faults = new Faults();

    private Bodies() {}

    /**
     * Reads the body.
     *
     * @param type a record; its components are what the body may say, {@link Required} what it must
     * @throws Refused when it is not what the record says, naming every field at fault
     */
    public static <B> B read(Class<B> type, JsonNode body) {
        Bodies reading = new Bodies();
        Object read = reading.record(type, body, Pointer.ROOT);
        reading.faults.refuseIfAny();
        return type.cast(read);
    }

    private Object record(Class<?> type, JsonNode node, Pointer at) {
        if (!node.isObject()) {
            faults.add(at, "must be an object");
            return null;
        }
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        Arrays.stream(type.getRecordComponents()).forEach(one -> components.put(Json.nameOf(one.getName()), one));
        node.fieldNames().forEachRemaining(name -> {
            if (!components.containsKey(name)) {
                faults.add(at.then(name), "is not known here");
            }
        });
        List<Object> values = new ArrayList<>();
        components.forEach((name, component) -> values.add(component(component, node.get(name), at.then(name))));
        return values.contains(FAULT) ? null : make(type, values, at);
    }

    private Object component(RecordComponent component, JsonNode node, Pointer at) {
        if (node == null || node.isNull()) {
            if (component.isAnnotationPresent(Required.class)) {
                faults.add(at, "is required");
                return FAULT;
            }
            if (node != null && component.isAnnotationPresent(NeverNull.class)) {
                faults.add(at, "cannot be null; leave it out where it is to stay");
                return FAULT;
            }
            return null;
        }
        Entries entries = component.getAnnotation(Entries.class);
        Object value = entries != null
                ? entries((ParameterizedType) component.getGenericType(), node, at, entries.least(), entries.most())
                : value(component.getGenericType(), node, at);
        Between bounds = component.getAnnotation(Between.class);
        if (bounds != null && value instanceof Integer number && (number < bounds.least() || number > bounds.most())) {
            faults.add(at, "must be " + bounds.least() + " to " + bounds.most());
            return FAULT;
        }
        return value;
    }

    private Object value(Type type, JsonNode node, Pointer at) {
        if (type instanceof ParameterizedType several) {
            return several.getRawType() == Map.class
                    ? named(several, node, at)
                    : entries(several, node, at, 0, MOST_ENTRIES);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && Wrapping.of(plain).isEmpty()) {
            Object nested = record(plain, node, at);
            return nested == null ? FAULT : nested;
        }
        try {
            return Scalar.read(plain, node);
        } catch (InvalidValue invalid) {
            faults.add(at, invalid.getMessage());
            return FAULT;
        }
    }

    private Object entries(ParameterizedType list, JsonNode node, Pointer at, int least, int most) {
        if (!node.isArray()) {
            faults.add(at, "must be a list");
            return FAULT;
        }
        if (node.size() > most) {
            faults.add(at, "must not have more than " + most + " entries");
            return FAULT;
        }
        if (node.size() < least) {
            faults.add(at, "must have at least " + least + (least == 1 ? " entry" : " entries"));
            return FAULT;
        }
        Type entry = list.getActualTypeArguments()[0];
        boolean set = list.getRawType() == Set.class;
        Set<Object> seen = new LinkedHashSet<>();
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Object one = value(entry, node.get(i), at.then(i));
            if (set && one != FAULT && !seen.add(one)) {
                faults.add(at.then(i), "is there twice");
            }
            all.add(one);
        }
        return all.contains(FAULT) ? FAULT : set ? seen : all;
    }

    /** What stands under names of its own, each of which is a value too. */
    private Object named(ParameterizedType map, JsonNode node, Pointer at) {
        if (!node.isObject()) {
            faults.add(at, "must be an object");
            return FAULT;
        }
        if (node.size() > MOST_ENTRIES) {
            faults.add(at, "must not have more than " + MOST_ENTRIES + " entries");
            return FAULT;
        }
        Map<Object, Object> all = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            Pointer here = at.then(entry.getKey());
            Object name = value(map.getActualTypeArguments()[0], TextNode.valueOf(entry.getKey()), here);
            Object value = value(map.getActualTypeArguments()[1], entry.getValue(), here);
            if (name != FAULT && all.put(name, value) != null) {
                faults.add(here, "is there twice");
            }
        });
        return all.containsValue(FAULT) ? FAULT : all;
    }

    private Object make(Class<?> type, List<Object> values, Pointer at) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof InvalidValue invalid) {
                faults.add(at, invalid.getMessage());
                return null;
            }
            throw new IllegalStateException(type + " failed", thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }
}
