package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Rooms.BOOTSTRAP;
import static dev.ats.bootstrap.rules.Rooms.EMBEDDED;
import static dev.ats.bootstrap.rules.Rooms.HOUSE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Time, chance and the environment come from bootstrap, through ports; so every test can say what they are.
 *
 * <p>One exception: the embedded PostgreSQL launcher waits for a process, makes its password and looks at the operating
 * system before there is anything to be given; it may do these three things, and no other.
 */
final class OutsideWorldRules {

    private static final DescribedPredicate<JavaClass> INSIDE =
            resideInAPackage(HOUSE).and(not(resideInAPackage(BOOTSTRAP)));

    private static final DescribedPredicate<JavaClass> INSIDE_BUT_LAUNCHER =
            INSIDE.and(not(resideInAPackage(EMBEDDED)));

    static final HouseRule NO_CLOCK = rule(
                    7,
                    accesses(INSIDE_BUT_LAUNCHER, OutsideWorldRules::readsAClock)
                            .as("Nothing but bootstrap, and the launcher, looks at the clock")
                            .because("a use case has one moment, which the Gate tells it"))
            .bites("dev.ats.domain.jobs.LooksAtTheClock", "dev.ats.adapter.rest.TakesTheTime");

    static final HouseRule NO_CHANCE = rule(
                    7,
                    accesses(INSIDE, access -> throwsDice(access) && !isExcused(access))
                            .as("Nothing but bootstrap throws dice")
                            .because("ids and secrets come from ports; a generator made from a recorded seed is a"
                                    + " value, and allowed where tests are drawn; the launcher makes one password"))
            .bites(
                    "dev.ats.domain.jobs.InventsAnId",
                    "dev.ats.domain.assessments.DrawsWithoutASeed",
                    "dev.ats.application.jobs.ThrowsDice",
                    "dev.ats.adapter.jdbc.embedded.InventsAnId");

    static final HouseRule NO_ENVIRONMENT = rule(
                    7,
                    accesses(INSIDE_BUT_LAUNCHER, OutsideWorldRules::readsTheEnvironment)
                            .as("Nothing but bootstrap, and the launcher, reads the environment")
                            .because("settings are read once, checked once, and passed in"))
            .bites("dev.ats.adapter.jdbc.ReadsTheEnvironment");

    private static final Set<String> OF_THE_SYSTEM = Set.of("getenv", "getProperty", "getProperties");

    private OutsideWorldRules() {}

    private static ArchRule accesses(DescribedPredicate<JavaClass> who, Predicate<JavaAccess<?>> what) {
        return noClasses().that(who).should().accessTargetWhere(describe("it reaches outside", what));
    }

    private static boolean readsAClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return (owner.getPackageName().equals("java.time") && (name.equals("now") || name.startsWith("system")))
                || (owner.getPackageName().equals("java.time.chrono") && name.equals("dateNow"))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("tick"))
                || (owner.isEquivalentTo(System.class)
                        && Set.of("nanoTime", "currentTimeMillis").contains(name))
                || (owner.isEquivalentTo(Date.class) && isMadeOfNothing(access))
                || (owner.isAssignableTo(Calendar.class) && name.equals("getInstance"));
    }

    private static boolean throwsDice(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return owner.isAssignableTo("java.util.random.RandomGenerator")
                || owner.getPackageName().equals("java.util.random")
                || (owner.isEquivalentTo(UUID.class) && access.getName().equals("randomUUID"))
                || (owner.isEquivalentTo(Collections.class) && access.getName().equals("shuffle"))
                || (owner.isEquivalentTo(Math.class) && access.getName().equals("random"));
    }

    private static boolean isExcused(JavaAccess<?> access) {
        JavaClass origin = access.getOriginOwner();
        boolean isPassword = access.getTargetOwner().isEquivalentTo(SecureRandom.class);
        boolean isSeeded = access.getTargetOwner().isEquivalentTo(Random.class) && !isMadeOfNothing(access);
        return (isPassword && resideInAPackage(EMBEDDED).test(origin))
                || (isSeeded
                        && resideInAnyPackage("..dev.ats.domain.assessments..").test(origin));
    }

    private static boolean readsTheEnvironment(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return (owner.isEquivalentTo(System.class) && OF_THE_SYSTEM.contains(access.getName()))
                || (owner.isEquivalentTo(Boolean.class) && access.getName().equals("getBoolean"))
                || (owner.isEquivalentTo(Integer.class) && access.getName().equals("getInteger"))
                || (owner.isEquivalentTo(Long.class) && access.getName().equals("getLong"));
    }

    private static boolean isMadeOfNothing(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("<init>()");
    }
}
