package dev.ats.bootstrap.rules;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds every rule by looking for it, so that none can be written and forgotten. */
final class HouseRules {

    private static final List<HouseRule> ALL = new ClassFileImporter()
            .importPackagesOf(HouseRules.class).stream()
                    .flatMap(type -> type.getFields().stream())
                    .filter(field -> field.getRawType().isEquivalentTo(HouseRule.class))
                    .map(JavaField::reflect)
                    .map(HouseRules::valueOf)
                    .sorted(Comparator.comparingInt(HouseRule::number).thenComparing(HouseRule::toString))
                    .toList();

    private HouseRules() {}

    /** All of them. */
    static List<HouseRule> all() {
        return ALL;
    }

    /** Those on what goes into production. */
    static Stream<HouseRule> onProduction() {
        return ALL.stream().filter(rule -> !rule.onTests());
    }

    /** Those that have to see test classes too. */
    static Stream<HouseRule> onTests() {
        return ALL.stream().filter(HouseRule::onTests);
    }

    private static HouseRule valueOf(Field field) {
        try {
            return (HouseRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a rule must not be private: " + field, e);
        }
    }
}
