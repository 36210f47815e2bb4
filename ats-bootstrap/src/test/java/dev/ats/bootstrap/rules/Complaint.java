package dev.ats.bootstrap.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns a function that lists what is wrong with a class into a condition, so that rules read as sentences. */
final class Complaint {

    private Complaint() {}

    /**
     * A condition that a class meets when there is nothing to complain of.
     *
     * @param description follows the word "should"
     * @param complaints each follows the class's name
     */
    static ArchCondition<JavaClass> none(String description, Function<JavaClass, Stream<String>> complaints) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                complaints
                        .apply(type)
                        .map(complaint -> type.getName() + " " + complaint + " in " + type.getSourceCodeLocation())
                        .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }

    /** The complaint when it is justified, and none otherwise. */
    static Stream<String> when(boolean justified, String complaint) {
        return justified ? Stream.of(complaint) : Stream.empty();
    }
}
