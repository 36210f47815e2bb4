package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyHaveDependenciesWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Rooms.APPLICATION;
import static dev.ats.bootstrap.rules.Rooms.CONTEXTS;
import static dev.ats.bootstrap.rules.Rooms.DOMAIN;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the application may know, and which of its contexts may know which others. */
final class ApplicationRules {

    private static final DescribedPredicate<JavaClass> INSIDE =
            resideInAnyPackage(DOMAIN, APPLICATION).or(PlainJava.CLASSES);

    static final HouseRule PLAIN_JAVA = rule(
                    2,
                    classes()
                            .that()
                            .resideInAPackage(APPLICATION)
                            .should(onlyHaveDependenciesWhere(describe(
                                    "the target is of the domain, the application or plain Java",
                                    dependency ->
                                            INSIDE.test(dependency.getTargetClass()) || isStreamOfAPort(dependency))))
                            .as("The application depends on itself, the domain and plain Java only")
                            .because("all else is behind its out-ports, whose interfaces alone may speak of streams"))
            .bites("dev.ats.application.jobs.CallsAServer", "dev.ats.application.jobs.ReadsAStream");

    /** The one list of which context may know which others, besides the kernel. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "organizations", Set.of("access"),
            "jobs", Set.of("access"),
            "messaging", Set.of("access", "organizations"),
            "pipeline", Set.of("access", "candidates", "jobs", "messaging"));

    private static final Set<String> ASSEMBLY = Set.of("Ats", "AtsAssembly", "AtsPorts", "package-info");

    static final HouseRule KNOWN_CONTEXTS = rule(
                    4,
                    classes()
                            .that()
                            .resideInAPackage(APPLICATION)
                            .should(Complaint.none("lie in a context or in the kernel", type -> {
                                String context = Rooms.applicationContextOf(type);
                                boolean known = CONTEXTS.contains(context)
                                        || "kernel".equals(context)
                                        || (context.isEmpty() && ASSEMBLY.contains(type.getSimpleName()));
                                return Complaint.when(!known, "lies in no context of the application");
                            }))
                            .as("Every application class lies in a known context, in the kernel, or is the assembly")
                            .because("a misspelt or invented package would escape the rules between contexts"))
            .bites("dev.ats.application.payments.Pays", "dev.ats.application.Homeless");

    static final HouseRule CONTEXT_MAP = rule(
                    4,
                    classes()
                            .that()
                            .resideInAPackage(APPLICATION)
                            .should(Complaint.none("know only the contexts it may", ApplicationRules::strangersOf))
                            .as("Application contexts know each other only as the one list says")
                            .because("each further line is a decision; the kernel knows no context, and none knows the"
                                    + " assembly"))
            .bites(
                    "dev.ats.application.jobs.KnowsThePipeline",
                    "dev.ats.application.jobs.KnowsTheAssembly",
                    "dev.ats.application.kernel.KnowsAContext");

    static final HouseRule NO_CYCLES = rule(
                    4,
                    slices().matching("..dev.ats.application.(*)..")
                            .should()
                            .beFreeOfCycles()
                            .as("Application contexts know each other in no circle")
                            .because("what cannot be read alone cannot be changed alone"))
            .bites("dev.ats.application.kernel.KnowsAContext");

    private ApplicationRules() {}

    private static boolean isStreamOfAPort(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        return dependency.getOriginClass().isInterface()
                && (target.isEquivalentTo(InputStream.class) || target.isEquivalentTo(OutputStream.class));
    }

    private static Stream<String> strangersOf(JavaClass type) {
        String context = Rooms.applicationContextOf(type);
        if (context.isEmpty()) {
            return Stream.empty();
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !mayKnow(context, Rooms.applicationContextOf(dependency.getTargetClass())))
                .map(dependency -> "may not know what it does: " + dependency.getDescription());
    }

    private static boolean mayKnow(String context, String other) {
        return other == null
                || other.equals(context)
                || other.equals("kernel")
                || MAY_KNOW.getOrDefault(context, Set.of()).contains(other);
    }
}
