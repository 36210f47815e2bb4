package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Kinds.AGGREGATE;
import static dev.ats.bootstrap.rules.Rooms.DOMAIN;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an aggregate is: a final class around one state, that holds no other aggregate. */
final class AggregateRules {

    static final HouseRule AROUND_ONE_STATE = rule(
                    10,
                    classes()
                            .that(AGGREGATE)
                            .should(Complaint.none("be final around one State", AggregateRules::misshapen))
                            .as("An aggregate is a final class around one State record")
                            .because("of(State) is the only way in and state() the only way out, so that adapters map"
                                    + " the State and its constructor guards the invariants"))
            .bites("dev.ats.domain.candidates.OpenAggregate");

    static final HouseRule HOLD_NO_OTHER = rule(
                    11,
                    classes()
                            .that(AGGREGATE)
                            .should(Complaint.none("hold no other aggregate", type -> heldBy(type).stream()
                                    .filter(held -> !held.equals(type) && AGGREGATE.test(held))
                                    .map(held -> "holds the aggregate " + held.getName())))
                            .as("Aggregates hold no other aggregate")
                            .because("each is loaded, versioned and saved by itself; they name each other by id"))
            .bites("dev.ats.domain.candidates.HoldsAnother", "dev.ats.domain.candidates.HoldsAnotherDeepInside");

    private AggregateRules() {}

    private static Stream<String> misshapen(JavaClass type) {
        boolean stated = type.tryGetMethod("state").isPresent()
                && type.getMethods().stream().anyMatch(AggregateRules::isWayIn)
                && stateOf(type).anyMatch(JavaClass::isRecord);
        boolean open = !type.isRecord()
                && type.getConstructors().stream()
                        .anyMatch(constructor -> !constructor.getModifiers().contains(PRIVATE));
        return Stream.of(
                        Complaint.when(!type.getModifiers().contains(FINAL), "is an aggregate and not final"),
                        Complaint.when(!stated, "is an aggregate without record State, of(State) and state()"),
                        Complaint.when(open, "is an aggregate that others can construct"))
                .flatMap(complaints -> complaints);
    }

    private static boolean isWayIn(JavaMethod method) {
        return method.getName().equals("of")
                && stateOf(method.getOwner())
                        .anyMatch(state -> method.getRawParameterTypes().equals(List.of(state)));
    }

    private static Stream<JavaClass> stateOf(JavaClass aggregate) {
        String name = aggregate.getName() + "$State";
        return aggregate.getPackage().getClasses().stream()
                .filter(type -> type.getName().equals(name));
    }

    /** Everything of the domain that is reached through fields, however deep. */
    private static Set<JavaClass> heldBy(JavaClass type) {
        Set<JavaClass> held = new LinkedHashSet<>();
        gather(type, held);
        return held;
    }

    private static void gather(JavaClass type, Set<JavaClass> held) {
        type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(STATIC))
                .flatMap(field -> Kinds.mentioned(field.getType()))
                .filter(JavaClass.Predicates.resideInAPackage(DOMAIN))
                .filter(held::add)
                .toList()
                .forEach(next -> gather(next, held));
    }
}
