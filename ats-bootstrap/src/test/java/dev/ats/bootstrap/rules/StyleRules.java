package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Rooms.HOUSE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** What is written the same way in all rooms: exceptions, output and absent values. */
final class StyleRules {

    static final HouseRule SAYING_EXCEPTIONS = rule(
                    14,
                    noClasses()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should()
                            .accessTargetWhere(describe("it makes a generic exception", StyleRules::makesAGeneric))
                            .as("No generic exception is thrown")
                            .because("whoever catches one must be able to tell what happened"))
            .bites("dev.ats.adapter.mail.ThrowsJustAnything");

    /** A console belongs to a program, and to nothing that also runs embedded in another one. */
    private static final DescribedPredicate<JavaClass> CONSOLE =
            describe("the console", type -> type.getName().matches("dev\\.ats\\.bootstrap\\.Console(\\$.*)?"));

    static final HouseRule NO_CONSOLE = rule(
                    14,
                    noClasses()
                            .that(resideInAPackage(HOUSE).and(not(CONSOLE)))
                            .should()
                            .accessTargetWhere(describe("it is a standard stream", StyleRules::isConsole))
                            .as("Only bootstrap's Console speaks to standard streams")
                            .because("everything else answers, journals or logs"))
            .bites("dev.ats.adapter.mail.Chatters", "dev.ats.adapter.mail.PrintsStackTraces");

    private static final Set<Class<?>> OPTIONALS =
            Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    private static final DescribedPredicate<JavaClass> OPTIONAL =
            describe("Optional", type -> OPTIONALS.stream().anyMatch(type::isEquivalentTo));

    static final HouseRule NO_OPTIONAL_FIELDS = rule(
                    14,
                    noFields()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideInAPackage(HOUSE)
                            .should()
                            .haveRawType(OPTIONAL)
                            .as("No field is Optional")
                            .because("Optional is for answers; a record's component that may be absent says so in its"
                                    + " Javadoc"))
            .bites("dev.ats.domain.jobs.KeepsAnOptional");

    static final HouseRule NO_OPTIONAL_PARAMETERS = rule(
                    14,
                    codeUnits()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideInAPackage(HOUSE)
                            .should(takeNoOptional())
                            .as("No parameter is Optional")
                            .because("it would make the caller wrap what the callee unwraps"))
            .bites("dev.ats.domain.jobs.KeepsAnOptional", "dev.ats.adapter.rest.TakesAnOptional");

    private StyleRules() {}

    private static boolean makesAGeneric(JavaAccess<?> access) {
        JavaClass made = access.getTargetOwner();
        boolean isGeneric = made.isEquivalentTo(Throwable.class)
                || made.isEquivalentTo(Exception.class)
                || made.isEquivalentTo(RuntimeException.class)
                || made.isEquivalentTo(Error.class);
        // An exception of our own calls its parent's constructor, and is anything but generic.
        return isGeneric
                && access.getName().equals("<init>")
                && !access.getOriginOwner().isAssignableTo(Throwable.class);
    }

    private static boolean isConsole(JavaAccess<?> access) {
        boolean isStream = access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err", "in").contains(access.getName());
        return isStream || access.getTarget().getFullName().endsWith(".printStackTrace()");
    }

    private static ArchCondition<JavaCodeUnit> takeNoOptional() {
        return new ArchCondition<>("take no Optional") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean isWritten = !unit.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (isWritten && unit.getRawParameterTypes().stream().anyMatch(OPTIONAL)) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " takes an Optional"));
                }
            }
        };
    }
}
