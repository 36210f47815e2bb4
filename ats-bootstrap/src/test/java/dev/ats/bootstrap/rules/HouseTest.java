package dev.ats.bootstrap.rules;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules. */
class HouseTest {

    @TestFactory
    Stream<DynamicTest> keepsEveryRule() {
        return checks(HouseRules.onProduction(), Modules.production());
    }

    @TestFactory
    Stream<DynamicTest> keepsEveryRuleOnItsTests() {
        return checks(HouseRules.onTests(), Modules.productionAndTests());
    }

    private static Stream<DynamicTest> checks(Stream<HouseRule> rules, JavaClasses classes) {
        return rules.map(one -> dynamicTest(one.toString(), () -> one.rule().check(classes)));
    }
}
