package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Rooms.ADAPTERS;
import static dev.ats.bootstrap.rules.Rooms.BENCH;
import static dev.ats.bootstrap.rules.Rooms.BOOTSTRAP;
import static dev.ats.bootstrap.rules.Rooms.DEMO;
import static dev.ats.bootstrap.rules.Rooms.EMBEDDED;
import static dev.ats.bootstrap.rules.Rooms.HOUSE;
import static dev.ats.bootstrap.rules.Rooms.JDBC;
import static dev.ats.bootstrap.rules.Rooms.MAIL;
import static dev.ats.bootstrap.rules.Rooms.REST;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where each library is at home. A library on no line may be used nowhere: give it a home first. Mail templates,
 * iCalendar and PDF are to live with mail; tokens with REST; password hashing, keys and files with bootstrap.
 */
final class LibraryRules {

    /** Packages, and the rooms that may use them. */
    private record Library(Set<String> homes, List<String> packages) {

        Library(Set<String> homes, String... packages) {
            this(homes, List.of(packages));
        }

        boolean holds(JavaClass type) {
            return resideInAnyPackage(packages.toArray(String[]::new)).test(type);
        }

        boolean isAtHomeIn(JavaClass user) {
            return resideInAnyPackage(homes.toArray(String[]::new)).test(user);
        }
    }

    private static final Set<String> EVERYWHERE = Set.of(ADAPTERS, BOOTSTRAP);

    /** The first line that holds a class decides. */
    private static final List<Library> HOMES = List.of(
            new Library(Set.of(REST), "io.javalin..", "kotlin..", "jakarta.servlet..", "org.eclipse.jetty.."),
            new Library(
                    Set.of(REST),
                    "io.swagger.v3..",
                    "io.github.bucket4j..",
                    "com.github.benmanes.caffeine..",
                    "com.nimbusds.jose..",
                    "com.nimbusds.jwt..",
                    "de.siegmar.fastcsv.."),
            new Library(Set.of(REST, BOOTSTRAP), "io.micrometer..", "io.prometheus.."),
            new Library(Set.of(REST, JDBC, DEMO, BENCH), "com.fasterxml.jackson.."),
            new Library(Set.of(JDBC, BENCH), "java.sql.."),
            new Library(Set.of(JDBC), "javax.sql..", "org.postgresql..", "com.zaxxer.hikari.."),
            new Library(Set.of(JDBC), "org.jdbi..", "org.flywaydb..", "com.github.kagkarlsson.."),
            new Library(Set.of(JDBC), "org.hibernate..", "jakarta.persistence.."),
            new Library(Set.of(EMBEDDED), "org.apache.commons.compress..", "org.tukaani.xz.."),
            new Library(Set.of(MAIL), "jakarta.mail..", "jakarta.activation..", "org.eclipse.angus.."),
            new Library(Set.of(MAIL), "com.samskivert.mustache.."),
            new Library(Set.of(BOOTSTRAP), "ch.qos.logback..", "com.github.f4b6a3..", "org.bouncycastle.."),
            new Library(Set.of(BOOTSTRAP, EMBEDDED), "java.nio.file.."),
            new Library(EVERYWHERE, "org.slf4j..", "java..", "javax.crypto..", "javax.net..", "javax.security.."));

    static final HouseRule HOMES_OF_LIBRARIES = rule(
                    6,
                    classes()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should(Complaint.none("use libraries in their homes", LibraryRules::strangersIn))
                            .as("Every library is used in its home, and nowhere else")
                            .because("each can then be replaced in one room"))
            .bites(
                    "dev.ats.adapter.mail.AsksADatabase",
                    "dev.ats.adapter.rest.MapsRows",
                    "dev.ats.adapter.jdbc.ServesHttp",
                    "dev.ats.adapter.mail.WritesJson",
                    "dev.ats.adapter.rest.WritesAFile",
                    "dev.ats.bootstrap.OpensAConnection",
                    "dev.ats.adapter.mail.UsesAnUnknownLibrary");

    private LibraryRules() {}

    private static Stream<String> strangersIn(JavaClass user) {
        if (!resideInAnyPackage(ADAPTERS, BOOTSTRAP).test(user)) {
            return Stream.empty();
        }
        return user.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !mayUse(user, dependency.getTargetClass().getBaseComponentType()))
                .map(dependency -> "uses what is not at home here: " + dependency.getDescription());
    }

    private static boolean mayUse(JavaClass user, JavaClass used) {
        return used.isPrimitive()
                || resideInAPackage(HOUSE).test(used)
                || HOMES.stream()
                        .filter(library -> library.holds(used))
                        .findFirst()
                        .filter(library -> library.isAtHomeIn(user))
                        .isPresent();
    }
}
