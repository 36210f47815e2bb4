package dev.ats.bootstrap.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules bite: each reports exactly its own offenders in the canary's house. */
class CanaryTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/canary/tests/"))
            .importPackages("canary");

    private static final JavaClasses TESTS = new ClassFileImporter().importPackages("canary.tests");

    @TestFactory
    Stream<DynamicTest> everyRuleReportsItsOffendersAndNobodyElse() {
        return HouseRules.all().stream().map(one -> dynamicTest(one.toString(), () -> bites(one)));
    }

    @Test
    void everyRuleOfTheArchitectureIsWritten() {
        assertThat(HouseRules.all())
                .extracting(HouseRule::number)
                .containsOnly(IntStream.rangeClosed(1, 15).boxed().toArray(Integer[]::new));
    }

    private static void bites(HouseRule one) {
        List<String> report = one.rule()
                .evaluate(one.onTests() ? TESTS : PRODUCTION)
                .getFailureReport()
                .getDetails();
        Set<String> caught = new TreeSet<>(one.offenders());
        caught.removeIf(offender -> report.stream().noneMatch(line -> names(line, offender)));
        List<String> unfounded = report.stream()
                .filter(line -> one.offenders().stream().noneMatch(offender -> names(line, offender)))
                .toList();
        assertThat(caught).as("the offenders it reports").isEqualTo(one.offenders());
        assertThat(unfounded).as("what it reports of others").isEmpty();
    }

    private static boolean names(String line, String offender) {
        return Pattern.compile("\\bcanary\\." + Pattern.quote(offender) + "\\b")
                .matcher(line)
                .find();
    }
}
