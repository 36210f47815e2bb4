package dev.ats.domain.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers the states, so that moves are found in arrays: an enum by its ordinals, anything else by a hash table. */
final class Numbering<S> {

    static final int NONE = -1;

    private final Class<?> enumType;
    private final Map<S, Integer> numbers = new HashMap<>();
    private final int size;

    Numbering(Collection<S> states) {
        Set<Class<?>> types = states.stream().map(Numbering::typeOf).collect(Collectors.toSet());
        Class<?> type = types.iterator().next();
        if (types.size() == 1 && type.isEnum()) {
            enumType = type;
            size = type.getEnumConstants().length;
        } else {
            enumType = null;
            size = states.size();
            states.forEach(state -> numbers.put(state, numbers.size()));
        }
    }

    /** One more than the highest number; an enum may have constants, and so numbers, that are no states. */
    int size() {
        return size;
    }

    /** The number of a state, or {@link #NONE}. Ordinals are safe here: they never outlive the process. */
    @SuppressWarnings("EnumOrdinal")
    int of(S state) {
        if (enumType != null) {
            return state instanceof Enum<?> constant && typeOf(constant) == enumType ? constant.ordinal() : NONE;
        }
        Integer number = numbers.get(state);
        return number == null ? NONE : number;
    }

    private static Class<?> typeOf(Object state) {
        return state instanceof Enum<?> constant ? constant.getDeclaringClass() : state.getClass();
    }
}
