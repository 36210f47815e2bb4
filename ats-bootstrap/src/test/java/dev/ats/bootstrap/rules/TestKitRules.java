package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.HouseRule.ruleOnTests;
import static dev.ats.bootstrap.rules.Kinds.SAVING_PORT;
import static dev.ats.bootstrap.rules.Rooms.APPLICATION;
import static dev.ats.bootstrap.rules.Rooms.HOUSE;
import static dev.ats.bootstrap.rules.Rooms.JDBC;
import static dev.ats.bootstrap.rules.Rooms.TESTKIT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Test kits are for tests, and what they promise of ports holds for every adapter. */
final class TestKitRules {

    static final HouseRule FOR_TESTS_ONLY = rule(
                    15,
                    noClasses()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should()
                            .dependOnClassesThat(resideInAPackage(TESTKIT))
                            .orShould()
                            .resideInAPackage(TESTKIT)
                            .as("Nothing in production is of a test kit, or uses one")
                            .because("a fixed clock or a counted id in production would be a hole"))
            .bites("dev.ats.domain.jobs.UsesTheTestKit", "dev.ats.domain.jobs.testkit.PartOfAKit");

    /** Looks at test classes, where contracts and their runs are. */
    static final HouseRule CONTRACTS = ruleOnTests(
                    15,
                    classes()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should(new RunByTwo())
                            .as("Every port that saves has a contract, run by two adapters")
                            .because("what holds in memory is to hold in PostgreSQL, or tests prove nothing"))
            .bites(
                    "tests.dev.ats.application.candidates.Unpromised",
                    "tests.dev.ats.application.candidates.HalfProven");

    private TestKitRules() {}

    /** A port and its contract meet by name: {@code JobsContract} in the test kit says what {@code Jobs} promises. */
    private static final class RunByTwo extends ArchCondition<JavaClass> {

        private final Map<String, JavaClass> contracts = new HashMap<>();

        RunByTwo() {
            super("have a contract run by two adapters");
        }

        @Override
        public void init(Collection<JavaClass> all) {
            contracts.clear();
            all.stream()
                    .filter(resideInAPackage("..dev.ats.application.testkit.contract.."))
                    .filter(type -> type.getModifiers().contains(ABSTRACT))
                    .forEach(type -> contracts.put(type.getSimpleName(), type));
        }

        @Override
        public void check(JavaClass port, ConditionEvents events) {
            if (!SAVING_PORT.test(port)) {
                return;
            }
            JavaClass contract = contracts.get(port.getSimpleName() + "Contract");
            Set<String> adapters = contract == null ? Set.of() : adaptersRunning(contract);
            if (adapters.size() < 2) {
                String found = contract == null ? "has no contract" : "has a contract run only by " + adapters;
                events.add(SimpleConditionEvent.violated(port, port.getName() + " " + found));
            }
        }

        /** In memory runs in the application's tests, PostgreSQL in its adapter's. */
        private static Set<String> adaptersRunning(JavaClass contract) {
            return contract.getAllSubclasses().stream()
                    .filter(run -> !run.getModifiers().contains(ABSTRACT))
                    .flatMap(run -> Stream.of(APPLICATION, JDBC)
                            .filter(room -> resideInAPackage(room).test(run)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
