package dev.ats.adapter.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.domain.shared.InvalidValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads values that are not made of others, from JSON or from a parameter's text, without guessing. */
public final class Scalar {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> TRUTH = Set.of(boolean.class, Boolean.class);
    private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class);
    private static final Set<Class<?>> TEXT = Set.of(String.class, UUID.class, Instant.class);
    private static final Pattern USUAL_UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LONGEST_NUMBER = 19;

    private Scalar() {}

    /** Whether values of that type are scalars; a domain type that wraps one is not, see {@link Wrapping}. */
    public static boolean isOne(Class<?> type) {
        return TEXT.contains(type)
                || WHOLE.contains(type)
                || DECIMAL.contains(type)
                || TRUTH.contains(type)
                || type.isEnum();
    }

    /**
     * Reads a scalar, or a domain type that wraps one, out of a body.
     *
     * @throws InvalidValue when it is something else
     */
    static Object read(Class<?> type, JsonNode node) {
        var wrapping = Wrapping.of(type);
        if (wrapping.isPresent()) {
            return wrapping.get().wrap(read(wrapping.get().inner(), node));
        }
        if (WHOLE.contains(type)) {
            return whole(type, node);
        }
        if (DECIMAL.contains(type)) {
            if (!node.isNumber()) {
                throw new InvalidValue("must be a number");
            }
            return node.doubleValue();
        }
        if (TRUTH.contains(type)) {
            if (!node.isBoolean()) {
                throw new InvalidValue("must be true or false");
            }
            return node.booleanValue();
        }
        if (!node.isTextual()) {
            throw new InvalidValue("must be text");
        }
        return text(type, node.textValue());
    }

    /**
     * Reads the text of a parameter.
     *
     * @throws InvalidValue when it cannot be
     */
    public static <T> T parse(Class<T> type, String text) {
        return type.cast(parsed(type, text));
    }

    /**
     * A UUID in its usual form only, where Java itself would read signs, other digits and {@code 1-1-1-1-1} as well.
     *
     * @throws InvalidValue when it is none
     */
    public static UUID uuid(String text) {
        if (!USUAL_UUID.matcher(text).matches()) {
            throw new InvalidValue("must be a UUID");
        }
        return UUID.fromString(text);
    }

    private static Object parsed(Class<?> type, String text) {
        var wrapping = Wrapping.of(type);
        if (wrapping.isPresent()) {
            return wrapping.get().wrap(parsed(wrapping.get().inner(), text));
        }
        if (TRUTH.contains(type)) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new InvalidValue("must be true or false");
            }
            return Boolean.valueOf(text);
        }
        if (!WHOLE.contains(type)) {
            return text(type, text);
        }
        if (text.length() > LONGEST_NUMBER || !text.matches("-?[0-9]+")) {
            throw new InvalidValue("must be a whole number");
        }
        try {
            return isInt(type) ? (Object) Integer.valueOf(text) : Long.valueOf(text);
        } catch (NumberFormatException large) {
            throw new InvalidValue("must be a smaller number");
        }
    }

    private static Object whole(Class<?> type, JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw new InvalidValue("must be a whole number");
        }
        if (isInt(type) ? !node.canConvertToInt() : !node.canConvertToLong()) {
            throw new InvalidValue("must be a smaller number");
        }
        return isInt(type) ? (Object) node.intValue() : node.longValue();
    }

    private static boolean isInt(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    private static Object text(Class<?> type, String text) {
        if (type == UUID.class) {
            return uuid(text);
        }
        if (type == Instant.class) {
            return Times.read(text);
        }
        if (type.isEnum()) {
            return constant(type, text);
        }
        return text;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> wireName((Enum<?>) one).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("must be one of " + wireNames(type)));
    }

    private static String wireNames(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> wireName((Enum<?>) one))
                .collect(Collectors.joining(", "));
    }

    /** How an enum's constant is written. */
    public static String wireName(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
