package dev.ats.bootstrap.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules see the house: all of it, and its parts as what they are. */
class CensusTest {

    @ParameterizedTest
    @MethodSource("modules")
    void seesAClassForEverySourceFile(String module) {
        assertThat(classesOf(module)).containsAll(Modules.promisedBy(module));
    }

    @Test
    void seesDomainAndApplication() {
        assertThat(classesOf("ats-domain")).hasSizeGreaterThan(70);
        assertThat(classesOf("ats-application")).hasSizeGreaterThan(90);
    }

    @Test
    void tellsThePartsOfTheHouseFromEachOther() {
        assertThat(count(Kinds.AGGREGATE)).as("aggregates").isGreaterThanOrEqualTo(6);
        assertThat(count(Kinds.EVENT)).as("events").isGreaterThanOrEqualTo(9);
        assertThat(count(Kinds.ID)).as("ids").isGreaterThanOrEqualTo(5);
        assertThat(count(Kinds.COMMAND)).as("commands").isGreaterThanOrEqualTo(9);
        assertThat(count(Kinds.QUERY)).as("queries").isGreaterThanOrEqualTo(6);
        assertThat(count(Kinds.HANDLER)).as("handlers and reactions").isGreaterThanOrEqualTo(16);
        assertThat(count(Kinds.READ_PORT)).as("read ports").isGreaterThanOrEqualTo(3);
        assertThat(count(Kinds.SAVING_PORT)).as("saving ports").isGreaterThanOrEqualTo(9);
        assertThat(Kinds.PORTS).as("out-ports").hasSizeGreaterThanOrEqualTo(18);
    }

    private static Set<String> modules() {
        return Modules.ROOMS.keySet();
    }

    private static Set<String> classesOf(String module) {
        return Modules.production().stream()
                .filter(type -> module.equals(Modules.of(type)))
                .map(JavaClass::getName)
                .collect(toCollection(TreeSet::new));
    }

    private static long count(DescribedPredicate<JavaClass> kind) {
        return Modules.production().stream().filter(kind).count();
    }
}
