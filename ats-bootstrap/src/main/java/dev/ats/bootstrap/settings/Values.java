package dev.ats.bootstrap.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of the variables that are set, each read as what it is meant to be. */
final class Values {

    private final Map<Variable, String> set;

    private Values(Map<Variable, String> set) {
        this.set = set;
    }

    static Values of(Map<String, String> environment) {
        Map<Variable, String> set = new EnumMap<>(Variable.class);
        environment.forEach((name, value) -> {
            if (name.startsWith("ATS_")) {
                Variable variable = Variable.named(name)
                        .orElseThrow(() -> new SettingsFault(
                                name + " is not a variable of this product; ./ats run --help lists them"));
                if (!value.isBlank()) {
                    set.put(variable, value.strip());
                }
            }
        });
        return new Values(set);
    }

    Optional<String> text(Variable variable) {
        return Optional.ofNullable(set.get(variable));
    }

    /** What is set, at its commas; nothing where nothing is. */
    List<String> list(Variable variable) {
        return text(variable)
                .map(text ->
                        Arrays.stream(text.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    /**
     * What is made of a list.
     *
     * @param otherwise what to say of the one that cannot be
     */
    <T> T listed(Variable variable, Function<List<String>, T> making, String otherwise) {
        try {
            return making.apply(list(variable));
        } catch (IllegalArgumentException wrong) {
            throw new SettingsFault(variable + " " + otherwise + wrong.getMessage());
        }
    }

    boolean flag(Variable variable) {
        String value = set.getOrDefault(variable, "false").toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            throw new SettingsFault(variable + " must be true or false, not " + value);
        }
        return value.equals("true");
    }

    int number(Variable variable, int usual, int least, int most) {
        String value = set.getOrDefault(variable, Integer.toString(usual));
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of bounds
        }
        throw new SettingsFault(variable + " must be a number from " + least + " to " + most + ", not " + value);
    }

    <E extends Enum<E>> E choice(Variable variable, E usual) {
        String value = set.getOrDefault(variable, usual.name());
        return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new SettingsFault(variable + " must be one of "
                        + Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ", not " + value));
    }
}
