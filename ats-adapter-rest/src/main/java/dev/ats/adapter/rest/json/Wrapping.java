package dev.ats.adapter.rest.json;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.InvalidValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * A value type of the domain that wraps one scalar, such as an id or a name. On the wire the wrapping is left out.
 *
 * @param inner the type of what is wrapped
 */
public record Wrapping(Class<?> outer, Class<?> inner) {

    private static final String HOME = "dev.ats.domain.";

    private static final ClassValue<Optional<Wrapping>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<Wrapping> computeValue(Class<?> type) {
            return find(type);
        }
    };

    public Wrapping {
        requireNonNull(outer, "outer");
        requireNonNull(inner, "inner");
    }

    /** How that type wraps a scalar, or nothing when it does not. */
    public static Optional<Wrapping> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /**
     * Wraps.
     *
     * @throws InvalidValue when the value cannot be
     */
    Object wrap(Object value) {
        try {
            return constructor().newInstance(value);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof InvalidValue invalid) {
                throw invalid;
            }
            throw new IllegalStateException(outer + " failed", thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(outer + " cannot be made", impossible);
        }
    }

    Object unwrap(Object value) {
        try {
            return outer.getRecordComponents()[0].getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(outer + " cannot be read", impossible);
        }
    }

    private Constructor<?> constructor() throws NoSuchMethodException {
        return outer.getConstructor(inner);
    }

    private static Optional<Wrapping> find(Class<?> type) {
        if (!type.isRecord() || !type.getName().startsWith(HOME)) {
            return Optional.empty();
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && Scalar.isOne(components[0].getType())
                ? Optional.of(new Wrapping(type, components[0].getType()))
                : Optional.empty();
    }
}
