package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Rooms.ADAPTERS;
import static dev.ats.bootstrap.rules.Rooms.APPLICATION;
import static dev.ats.bootstrap.rules.Rooms.BOOTSTRAP;
import static dev.ats.bootstrap.rules.Rooms.DOMAIN;
import static dev.ats.bootstrap.rules.Rooms.EMBEDDED;
import static dev.ats.bootstrap.rules.Rooms.HOUSE;
import static dev.ats.bootstrap.rules.Rooms.JDBC;
import static dev.ats.bootstrap.rules.Rooms.MAIL;
import static dev.ats.bootstrap.rules.Rooms.REST;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms round the application: which there are, whom they may know, and what their parts are called. */
final class AdapterRules {

    static final HouseRule KNOWN_ROOMS = rule(
                    5,
                    classes()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should()
                            .resideInAnyPackage(DOMAIN, APPLICATION, REST, JDBC, MAIL, BOOTSTRAP)
                            .as("Every class lies in a known room")
                            .because("what lies elsewhere would escape the rules of all rooms"))
            .bites("dev.ats.adapter.ftp.Uploads", "dev.ats.Homeless");

    static final HouseRule MODULES = rule(
                    5,
                    classes()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should(Complaint.none("lie in the module of its room", AdapterRules::strayed))
                            .as("Every module holds the packages of its own room, so that no two share one")
                            .because("a package in two jars breaks module paths and hides what is package-private"))
            .bites("ats_adapter_mail.dev.ats.domain.jobs.StrayedIntoAnotherModule");

    static final HouseRule REST_ALONE =
            rule(5, knowsNothingOf(REST, JDBC, MAIL)).bites("dev.ats.adapter.rest.KnowsMail");

    static final HouseRule JDBC_ALONE =
            rule(5, knowsNothingOf(JDBC, REST, MAIL)).bites("dev.ats.adapter.jdbc.KnowsRest");

    static final HouseRule MAIL_ALONE =
            rule(5, knowsNothingOf(MAIL, REST, JDBC)).bites("dev.ats.adapter.mail.KnowsRest");

    static final HouseRule NOBODY_KNOWS_BOOTSTRAP = rule(
                    5,
                    noClasses()
                            .that()
                            .resideOutsideOfPackage(BOOTSTRAP)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(BOOTSTRAP)
                            .as("Nobody knows bootstrap")
                            .because("it puts the others together, and can be replaced by an embedding application"))
            .bites("dev.ats.adapter.rest.KnowsBootstrap");

    static final HouseRule LAUNCHER_KNOWS_NOBODY = rule(
                    5,
                    knows(
                                    EMBEDDED,
                                    resideInAnyPackage(DOMAIN, APPLICATION, ADAPTERS)
                                            .and(not(resideInAPackage(EMBEDDED))))
                            .as("The embedded PostgreSQL launcher knows nothing else of the house")
                            .because("it starts a server, and could be a library of its own"))
            .bites("dev.ats.adapter.jdbc.embedded.KnowsTheAdapter");

    static final HouseRule NOBODY_KNOWS_THE_LAUNCHER = rule(
                    5,
                    noClasses()
                            .that(resideInAPackage(HOUSE).and(not(resideInAnyPackage(EMBEDDED, BOOTSTRAP))))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(EMBEDDED)
                            .as("Only bootstrap knows the embedded PostgreSQL launcher")
                            .because("the adapter works on any PostgreSQL, whoever started it"))
            .bites("dev.ats.adapter.jdbc.KnowsTheLauncher");

    static final HouseRule NAMES = rule(
                    14,
                    classes()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should(Complaint.none("be called technology and port", AdapterRules::misnamed))
                            .as("What implements a port in an adapter is called technology and port")
                            .because("JdbcApplications says what it is and where to look for its promise"))
            .bites("dev.ats.adapter.jdbc.JobStore");

    private AdapterRules() {}

    /** Every class of the house is asked, so that a room still empty does not pass for a rule that holds. */
    private static ArchRule knowsNothingOf(String room, String... others) {
        return knows(room, resideInAnyPackage(others))
                .as("Of the adapters, " + room + " knows only itself")
                .because("each can be replaced without the others");
    }

    private static ArchRule knows(String room, DescribedPredicate<JavaClass> others) {
        return classes()
                .that()
                .resideInAPackage(HOUSE)
                .should(Complaint.none("keep to itself", type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> resideInAPackage(room).test(type))
                        .filter(dependency -> others.test(dependency.getTargetClass()))
                        .map(dependency -> "may not know what it does: " + dependency.getDescription())));
    }

    private static Stream<String> strayed(JavaClass type) {
        String module = Modules.of(type);
        return Complaint.when(
                module != null && !resideInAPackage(Modules.ROOMS.get(module)).test(type), "lies in " + module);
    }

    private static Stream<String> misnamed(JavaClass type) {
        Set<String> ports = type.getAllRawInterfaces().stream()
                .filter(parent -> Kinds.PORTS.contains(parent.getName()))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        boolean isNamed = ports.stream()
                .anyMatch(port -> type.getSimpleName().endsWith(port)
                        && !type.getSimpleName().equals(port));
        boolean isAdapter = resideInAPackage(ADAPTERS).test(type) && !type.isAnonymousClass();
        return Complaint.when(
                isAdapter && !ports.isEmpty() && !isNamed, "implements " + ports + ", which it does not say");
    }
}
